package productivity.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productivity.deliverable.ItemName;
import productivity.programme.Administrators;
import productivity.programme.Assignments;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Code;
import productivity.value.Words;

/** The deliverables that an update can be about, searched by code, reference and name. */
record UpdateChoices(Session session, Programme programme, LocalDate today) {
  private static final String ALL =
      """
      SELECT x.code, x.reference, x.title, x.period, x.workstream
      FROM deliverable x
      WHERE x.programme_id = :programme AND x.reports_on IS NULL
        AND x.status NOT IN ('not-a-deliverable', 'cancelled')
      ORDER BY x.period DESC, x.code
      """;

  private record Found(ItemName name, String period, String workstream) {
    /** The code that was typed comes before what only begins like it, that before a name. */
    int distance(String typed) {
      String asked = typed.isEmpty() ? "" : new Code(typed).normalised();
      List<String> own =
          Stream.of(name.code(), name.shown()).map(code -> new Code(code).normalised()).toList();
      if (own.contains(asked)) {
        return 0;
      }
      boolean begins = !asked.isEmpty() && own.stream().anyMatch(code -> code.startsWith(asked));
      return begins ? 1 : 2;
    }

    boolean answersTo(String typed) {
      return distance(typed) < 2 || Words.of(typed).areIn(Words.of(name + " " + period));
    }
  }

  /** Those that the person may change come first, then the newest periods. */
  List<UpdateChoice> search(String person, String typed, int most) {
    Set<String> own = new Assignments(session, programme).answeredForBy(person, today);
    boolean all = new Administrators(session, programme).include(person);
    String asked = typed.strip();
    return found().stream()
        .filter(each -> asked.isEmpty() || each.answersTo(asked))
        .map(each -> new Ranked(each, all || own.contains(each.workstream()), asked))
        .sorted(Ranked.BEST_FIRST)
        .limit(most)
        .map(each -> new UpdateChoice(each.found.name(), each.found.period(), each.own))
        .toList();
  }

  private record Ranked(Found found, boolean own, String asked) {
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparing((Ranked each) -> !each.own)
            .thenComparingInt(each -> each.found.distance(each.asked));
  }

  private List<Found> found() {
    return session
        .handle()
        .createQuery(ALL)
        .bind("programme", programme.id())
        .map(
            Row.as(
                row ->
                    new Found(
                        new ItemName(
                            row.text("code"), row.optionalText("reference"), row.text("title")),
                        row.text("period"),
                        row.text("workstream"))))
        .list();
  }
}
