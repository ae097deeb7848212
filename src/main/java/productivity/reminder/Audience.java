package productivity.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.programme.Workstream;

/** The channels that hear of a workstream: those subscribed to it or to any above it, each once. */
final class Audience {
  private final List<Subscription> subscriptions;
  private final Map<String, List<Subscription>> byWorkstream;
  private final Map<String, @Nullable String> parents = new HashMap<>();

  Audience(List<Subscription> subscriptions, List<Workstream> workstreams) {
    this.subscriptions = subscriptions;
    this.byWorkstream =
        subscriptions.stream().collect(Collectors.groupingBy(Subscription::workstream));
    workstreams.forEach(each -> parents.put(each.code(), each.parent()));
  }

  /** The first day that counts for any channel. */
  Optional<LocalDate> since() {
    return subscriptions.stream().map(Subscription::since).min(LocalDate::compareTo);
  }

  /** Those that hear of a workstream on a day. */
  Set<String> of(@Nullable String workstream, LocalDate day) {
    Set<String> channels = new TreeSet<>();
    // Nothing is above itself, so as many steps as there are workstreams only guard against it.
    String code = workstream;
    for (int step = 0; code != null && step < parents.size(); step++) {
      channels.addAll(channels(byWorkstream.getOrDefault(code, List.of()), day));
      code = parents.get(code);
    }
    return channels;
  }

  /** Those that hear of anything on a day. */
  Set<String> on(LocalDate day) {
    return channels(subscriptions, day);
  }

  private static Set<String> channels(List<Subscription> subscriptions, LocalDate day) {
    return subscriptions.stream()
        .filter(each -> !each.since().isAfter(day))
        .map(Subscription::channel)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
