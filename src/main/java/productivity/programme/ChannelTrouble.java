package productivity.programme;

import java.time.LocalDate;

/** A channel in which the service may not post, in Slack's word for why, and when it said so. */
public record ChannelTrouble(String channel, String error, LocalDate notedOn) {}
