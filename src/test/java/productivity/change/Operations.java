package productivity.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.SavingType;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Measure;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Period;
import productivity.value.Qualifier;
import productivity.value.Rating;
import productivity.workday.Workdays;

/** One operation of each kind on a workstream of the sample, at what stands in it. */
final class Operations {
  /** A workstream, with a deliverable, a deadline and somebody else's decision that stand in it. */
  record Place(Subject.Stream stream, String deliverable, String deadline, String decision) {}

  static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

  /** Another each time: setting what is set changes nothing. */
  private static final AtomicInteger CHANNELS = new AtomicInteger();

  private Operations() {}

  /** An operation of the kind at a place; undoing is of the person's own newest change. */
  static Operation of(Kind kind, Place place) {
    return switch (kind) {
      case POST_UPDATE -> update(place, "two contracts slipped");
      case RATE -> rate(place);
      case COMPLETE -> complete(Workroom.deliverable(place.deliverable()));
      case MOVE -> move(Workroom.deadline(place.deadline()), 5);
      case DECIDE -> new Operation.Decide(Workroom.deadline(place.decision()), "Agreed", TODAY);
      case ADD_DEADLINE ->
          new Operation.AddDeadline(place.stream(), "A launch", DeadlineKind.LAUNCH, day(7));
      case ADD_SAVING -> saving(place);
      case ADD_DELIVERABLE ->
          new Operation.AddDeliverable(
              place.stream(), "A map", "2017-18", Optional.of("MAP-1"), Optional.of(TODAY));
      case ASSIGN_LEAD -> assign(place, Capacity.LEAD);
      case ASSIGN_DEPUTY -> assign(place, Capacity.DEPUTY);
      case TELL ->
          new Operation.Tell(
              place.stream(), Optional.of("C" + CHANNELS.incrementAndGet()), Pace.DAILY);
      case REMIND ->
          new Operation.Subscribe("C" + CHANNELS.incrementAndGet(), List.of(place.stream()));
      case OFFICE ->
          new Operation.CloseOffice(day(workday(CHANNELS.incrementAndGet())), "Office move");
      case UNDO -> new Operation.Undo(Optional.empty());
    };
  }

  private static LocalDate workday(int later) {
    return Workdays.of("england-and-wales").plus(TODAY, later);
  }

  private static Period day(LocalDate day) {
    return new Period(day.toString(), day, day);
  }

  static Operation update(Place place, String note) {
    return new Operation.PostUpdate(
        Workroom.deliverable(place.deliverable()),
        Optional.of(
            new Judged(
                Rating.AMBER,
                Optional.of("a supplier is late"),
                Optional.of("a second supplier"),
                Optional.of(TODAY.plusMonths(1)))),
        List.of(
            new Measure.Count(
                BigDecimal.valueOf(15), BigDecimal.valueOf(18), "councils", Qualifier.RANGE),
            new Measure.Sum(
                new MoneyRange(
                    Money.ofPounds(3_000_000), Money.ofPounds(5_000_000), Qualifier.RANGE))),
        note);
  }

  private static Operation rate(Place place) {
    return new Operation.PostUpdate(
        Workroom.deliverable(place.deliverable()),
        Optional.of(Judged.as(Rating.RED, Optional.of("nobody has time"))),
        List.of(),
        "");
  }

  static Operation complete(Subject.Item item) {
    return new Operation.Complete(item, TODAY.minusDays(1), Optional.of("All of it"));
  }

  static Operation move(Subject.Item item, int december) {
    return new Operation.Move(item, day(december), Optional.of("the funder asked"));
  }

  private static Operation saving(Place place) {
    return new Operation.AddSaving(
        place.stream(),
        "Fewer letters",
        MoneyRange.of(Money.ofPounds(7_000), Qualifier.ABOUT),
        Basis.ACHIEVED,
        Frequency.ANNUAL,
        SavingType.EFFICIENCY_SAVING);
  }

  private static Operation assign(Place place, Capacity capacity) {
    return new Operation.Assign(
        place.stream(), capacity, Workroom.VIEWER, Optional.of(TODAY.plusMonths(2)));
  }

  private static DateSpan day(int december) {
    return DateSpan.ofDay(LocalDate.of(2017, 12, december));
  }
}
