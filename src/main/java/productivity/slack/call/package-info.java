/** The few calls to Slack's Web API that the service makes, each sent once. */
@org.jspecify.annotations.NullMarked
package productivity.slack.call;
