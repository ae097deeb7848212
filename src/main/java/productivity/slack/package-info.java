/** The Bolt app: what arrives from Slack and what goes back. */
@org.jspecify.annotations.NullMarked
package productivity.slack;
