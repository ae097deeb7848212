/**
 * A stand-in for Slack on this machine, so that the service can be tried and tested without a
 * workspace. Knows Slack's wire format and nothing of the programme.
 */
@org.jspecify.annotations.NullMarked
package productivity.playground;
