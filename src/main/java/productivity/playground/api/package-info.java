/**
 * Slack's Web API and {@code response_url}, answered from a workspace: what is asked is checked as
 * Slack checks it, carried out, and answered in Slack's own shape. One class for each family of
 * methods. Knows nothing of HTTP but the status and the headers of an answer.
 */
@org.jspecify.annotations.NullMarked
package productivity.playground.api;
