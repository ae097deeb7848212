/**
 * An app on Slack's own library that uses all that the playground offers, so that the playground is
 * tried beyond what the service asks of it.
 */
@NullMarked
package productivity.playground.sampler;

import org.jspecify.annotations.NullMarked;
