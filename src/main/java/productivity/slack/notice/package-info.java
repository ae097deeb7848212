/** Notices on their way to Slack: posted once, found again, brought up to date. */
@org.jspecify.annotations.NullMarked
package productivity.slack.notice;
