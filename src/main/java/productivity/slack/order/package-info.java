/** Changes that somebody types: their grammar, and what becomes of them. */
@org.jspecify.annotations.NullMarked
package productivity.slack.order;
