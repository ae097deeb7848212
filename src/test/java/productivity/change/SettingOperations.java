package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import productivity.reminder.DigestPace;
import productivity.reminder.LeadTime;
import productivity.status.Subject;
import productivity.value.Period;

/**
 * What people say of channels and of the office. Few channels and days, so that the same rows are
 * written, taken away and written over.
 */
final class SettingOperations {
  private static final Arbitrary<String> CHANNELS = Arbitraries.of("C1", "C2");
  private static final int FIRST = 4;
  private static final int LAST = 8;

  private SettingOperations() {}

  static Arbitrary<Operation> in(Workroom room) {
    return Arbitraries.oneOf(subscriptions(room), ahead(), paces(), closures());
  }

  private static Arbitrary<Operation> subscriptions(Workroom room) {
    Arbitrary<List<Subject.Stream>> streams =
        Arbitraries.of("efficiency-productivity", "one-public-estate", "gdpr")
            .map(room::stream)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(CHANNELS, streams, Arbitraries.integers().between(0, 3))
        .as(
            (channel, named, what) ->
                switch (what) {
                  case 0 -> new Operation.Unsubscribe(channel, List.of());
                  case 1 -> new Operation.Unsubscribe(channel, named);
                  default -> new Operation.Subscribe(channel, named);
                });
  }

  private static Arbitrary<Operation> ahead() {
    Arbitrary<Optional<Subject.Item>> items =
        Arbitraries.of(Workroom.deliverable("MOU1718-EI-01"), Workroom.deadline("DL-045"))
            .optional();
    Arbitrary<LeadTime> times =
        Arbitraries.integers()
            .between(0, LeadTime.LONGEST)
            .set()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(days -> new LeadTime(List.copyOf(days)));
    return Combinators.combine(CHANNELS, items, times.injectNull(0.3))
        .as(
            (channel, item, ahead) ->
                ahead == null
                    ? new Operation.RemindAsUsual(channel, item)
                    : new Operation.RemindAhead(channel, item, ahead));
  }

  private static Arbitrary<Operation> paces() {
    return Combinators.combine(CHANNELS, Arbitraries.of(DigestPace.class))
        .as(Operation.PaceDigest::new);
  }

  private static Arbitrary<Operation> closures() {
    Arbitrary<Period> days =
        Arbitraries.integers()
            .between(FIRST, LAST)
            .flatMap(
                first ->
                    Arbitraries.integers().between(first, LAST).map(last -> days(first, last)));
    return Combinators.combine(days, Arbitraries.of("Office move", "Flood").optional())
        .as(
            (when, reason) ->
                reason
                    .<Operation>map(why -> new Operation.CloseOffice(when, why))
                    .orElseGet(() -> new Operation.OpenOffice(when)));
  }

  private static Period days(int first, int last) {
    LocalDate december = LocalDate.of(2017, 12, 1);
    return new Period("days", december.withDayOfMonth(first), december.withDayOfMonth(last));
  }
}
