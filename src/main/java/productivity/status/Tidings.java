package productivity.status;

import java.time.ZoneId;
import java.util.Optional;
import productivity.programme.Person;
import productivity.programme.WorkstreamChannel;
import productivity.progress.Change;

/**
 * What a channel is told of a change: the item by its name and as it stands now, nothing where it
 * was taken back, and whoever leads there or stands in for them.
 */
public record Tidings(
    Change change,
    WorkstreamChannel channel,
    String title,
    Optional<ItemReport> item,
    Optional<Person> owner,
    ZoneId zone) {}
