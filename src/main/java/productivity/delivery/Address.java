package productivity.delivery;

/** Where a message stands: its channel and its stamp there, which sorts by time. */
public record Address(String channel, String ts) {}
