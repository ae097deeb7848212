/**
 * The workspace in a browser: what it is served, what it asks and what a person does there. A deed
 * that concerns the app becomes a signed request to the service, in Slack's own shape, and the
 * service's acknowledgement is carried out as Slack would.
 */
@org.jspecify.annotations.NullMarked
package productivity.playground.page;
