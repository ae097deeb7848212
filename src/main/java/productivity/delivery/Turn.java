package productivity.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What one turn of the dispatcher came to.
 *
 * @param posted how many posts it made
 * @param next when another turn is worth it; empty where nothing waits
 */
public record Turn(int posted, Optional<Instant> next) {}
