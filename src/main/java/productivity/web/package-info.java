/**
 * The way in over HTTP: who is let in, health and metrics. Knows how Slack signs a request, but
 * nothing of what is asked.
 */
@org.jspecify.annotations.NullMarked
package productivity.web;
