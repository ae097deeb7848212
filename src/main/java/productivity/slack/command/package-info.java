/** What a person typed after {@code /productivity}: its grammar and the way to an answer. */
@org.jspecify.annotations.NullMarked
package productivity.slack.command;
