/** The service's own calls to Slack, for everything that Slack gets without having asked. */
@org.jspecify.annotations.NullMarked
package productivity.slack.line;
