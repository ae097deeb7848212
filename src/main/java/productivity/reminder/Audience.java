package productivity.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Lineage;
import productivity.programme.Workstream;

/** The channels that hear of a workstream: those subscribed to it or to any above it, each once. */
final class Audience {
  private final List<Subscription> subscriptions;
  private final Map<String, List<Subscription>> byWorkstream;
  private final Lineage lineage;

  Audience(List<Subscription> subscriptions, List<Workstream> workstreams) {
    this.subscriptions = subscriptions;
    this.byWorkstream =
        subscriptions.stream().collect(Collectors.groupingBy(Subscription::workstream));
    this.lineage = new Lineage(workstreams);
  }

  /** The first day that counts for any channel. */
  Optional<LocalDate> since() {
    return subscriptions.stream().map(Subscription::since).min(LocalDate::compareTo);
  }

  /** Those that hear of a workstream on a day. */
  Set<String> of(@Nullable String workstream, LocalDate day) {
    return channels(
        lineage.from(workstream).stream()
            .flatMap(code -> byWorkstream.getOrDefault(code, List.of()).stream()),
        day);
  }

  /** Those that hear of anything on a day. */
  Set<String> on(LocalDate day) {
    return channels(subscriptions.stream(), day);
  }

  private static Set<String> channels(Stream<Subscription> subscriptions, LocalDate day) {
    return subscriptions
        .filter(each -> !each.since().isAfter(day))
        .map(Subscription::channel)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
