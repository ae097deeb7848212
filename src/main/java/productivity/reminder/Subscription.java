package productivity.reminder;

import java.time.LocalDate;

/**
 * That a channel is reminded of a workstream and everything below it. Slots count from the day
 * {@code since}, which is included.
 */
public record Subscription(String channel, String workstream, LocalDate since) {}
