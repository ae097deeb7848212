/** Notices in Slack: how they are posted and found again, what they say, and their buttons. */
@org.jspecify.annotations.NullMarked
package productivity.slack.notice;
