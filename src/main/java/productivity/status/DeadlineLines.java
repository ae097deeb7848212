package productivity.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import productivity.deadline.Deadline;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Listing;

/** Deadlines as lists show them, with the facts of the rounds that they belong to. */
final class DeadlineLines {
  private final Session session;
  private final Programme programme;
  private final Today today;

  DeadlineLines(Session session, Programme programme, Today today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /** Several lists at once, so that the rounds of all of them take one query. */
  List<Listing<DeadlineLine>> of(List<Listing<Deadline>> lists) {
    Map<String, RoundFacts> rounds =
        new Rounds(session, programme, today.date()).facts(rounds(lists).distinct().toList());
    return lists.stream().map(list -> list.map(each -> line(each, rounds))).toList();
  }

  private DeadlineLine line(Deadline deadline, Map<String, RoundFacts> rounds) {
    String round = deadline.links().round();
    return DeadlineLine.of(deadline, today, round == null ? null : rounds.get(round));
  }

  private static Stream<String> rounds(List<Listing<Deadline>> lists) {
    return lists.stream()
        .flatMap(list -> list.shown().stream())
        .map(deadline -> deadline.links().round())
        .filter(Objects::nonNull);
  }
}
