/** Replies as a person reads them, and their layout as Slack blocks and as plain text. */
@org.jspecify.annotations.NullMarked
package productivity.slack.message;
