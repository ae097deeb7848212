package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.delivery.Claims.Span;
import productivity.delivery.Notice.State;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Period;

/** What is owed and taken back, whatever the database. */
abstract class OutboxContract {
  private static final LocalDate DAY = LocalDate.of(2016, 7, 22);
  private static final Slot NINE = new Slot(DAY, LocalTime.of(9, 0));
  private static final Period TODAY = new Period("today", DAY, DAY);
  private static final Instant DUE = Instant.parse("2016-07-22T08:00:00Z");

  private Database database;
  private Programme programme;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void open() {
    database = Database.open(freshUrl());
    programme =
        database.write(
            session -> {
              Programmes all = new Programmes(session);
              all.create("Owing", ZoneId.of("Europe/London"), "england", "MoU");
              all.claim("T1");
              return all.ofWorkspace("T1").orElseThrow();
            });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void itemsOfOneKindRecipientAndSlotShareANotice() {
    reconcile(reminder("C1", "EP-1"), reminder("C1", "EP-2", "EP-1"), reminder("C2", "EP-1"));

    assertThat(in(State.OWED))
        .extracting(Notice::recipient, OutboxContract::codes)
        .containsExactlyInAnyOrder(
            tuple("C1", List.of("EP-1", "EP-2")), tuple("C2", List.of("EP-1")));
    assertThat(in(State.OWED)).allMatch(notice -> notice.owedAt().equals(DUE));
    assertThat(in(State.OWED)).allMatch(notice -> notice.items().get(0).cause().equals("lead:5"));
  }

  @Test
  void planningAgainOwesNothingMore() {
    for (int i = 0; i < 3; i++) {
      reconcile(reminder("C1", "EP-1", "EP-2"));
    }

    assertThat(in(State.OWED)).singleElement().matches(notice -> notice.items().size() == 2);
  }

  @Test
  void whatIsNotOwedAnyMoreIsWithdrawnAndMayComeBack() {
    reconcile(reminder("C1", "EP-1", "EP-2"));
    reconcile(reminder("C1", "EP-2"));
    assertThat(in(State.OWED)).extracting(OutboxContract::codes).containsExactly(List.of("EP-2"));

    reconcile();
    assertThat(in(State.OWED)).isEmpty();
    assertThat(in(State.WITHDRAWN)).hasSize(1);

    reconcile(reminder("C1", "EP-1"));
    assertThat(in(State.OWED)).extracting(OutboxContract::codes).containsExactly(List.of("EP-1"));
  }

  @Test
  void aPlanSpeaksForItsDaysAndKindsAlone() {
    reconcile(reminder("C1", "EP-1"));
    LocalDate next = DAY.plusDays(1);
    write(box -> box.reconcile(List.of(), Planned.everything(new Period("next", next, next))));
    write(box -> box.reconcile(List.of(), new Planned(TODAY, Set.of(NoticeKind.DIGEST))));

    assertThat(in(State.OWED)).hasSize(1);
  }

  @Test
  void whatSomebodyPutOffIsOwedWhateverAPlanSays() {
    OwedItem item = new OwedItem("EP-1", NINE, "snooze");
    Owed wish = new Owed(NoticeKind.SNOOZE, "C1", NINE, List.of(item));
    write(box -> box.reconcile(List.of(wish), new Planned(TODAY, Set.of())));
    reconcile();

    assertThat(in(State.OWED)).extracting(Notice::kind).containsExactly(NoticeKind.SNOOZE);
  }

  @Test
  void whatWasBegunIsNeverTouched() {
    reconcile(reminder("C1", "EP-1"));
    begin();
    reconcile();

    assertThat(in(State.SENDING))
        .extracting(OutboxContract::codes)
        .containsExactly(List.of("EP-1"));
    reconcile(reminder("C1", "EP-1"));
    assertThat(in(State.OWED)).isEmpty();
  }

  @Test
  void whatComesToBeOwedAfterTheMessageWasBegunIsAFurtherMessage() {
    reconcile(reminder("C1", "EP-1"));
    begin();
    reconcile(reminder("C1", "EP-1", "EP-2"));
    reconcile(reminder("C1", "EP-1", "EP-2", "EP-3"));

    assertThat(in(State.OWED))
        .extracting(OutboxContract::codes)
        .containsExactly(List.of("EP-2", "EP-3"));
  }

  @Test
  void whatWasToldInTimeIsNotCaughtUp() {
    reconcile(reminder("C1", "EP-1"));
    begin();
    Slot late = new Slot(DAY.plusDays(3), LocalTime.of(9, 0));
    OwedItem told = new OwedItem("EP-1", NINE, "lead:5");
    OwedItem missed = new OwedItem("EP-2", NINE, "lead:5");
    reconcile(new Owed(NoticeKind.CATCH_UP, "C1", late, List.of(told, missed)));

    assertThat(in(State.OWED)).extracting(OutboxContract::codes).containsExactly(List.of("EP-2"));
  }

  @Test
  void whatWasCaughtUpIsNotToldAgainInItsTime() {
    OwedItem missed = new OwedItem("EP-1", NINE, "lead:5");
    reconcile(new Owed(NoticeKind.CATCH_UP, "C1", NINE, List.of(missed)));
    begin();
    reconcile(reminder("C1", "EP-1", "EP-2"));

    assertThat(in(State.OWED)).extracting(OutboxContract::codes).containsExactly(List.of("EP-2"));
  }

  @Test
  void theTableItselfTakesAnItemOnce() {
    reconcile(reminder("C1", "EP-1"), reminder("C2", "EP-2"));
    String first = idOf("C1");
    String second = idOf("C2");
    ItemKey key = new ItemKey("EP-1", NoticeKind.REMINDER, "C1", NINE);
    database.write(
        session -> {
          new OwedItems(session, programme.id())
              .put(key, new OwedItem("EP-1", NINE, "lead:9"), second);
          return true;
        });

    assertThat(in(State.OWED))
        .extracting(Notice::id, OutboxContract::codes, notice -> notice.items().get(0).cause())
        .containsExactlyInAnyOrder(
            tuple(first, List.of("EP-1"), "lead:5"), tuple(second, List.of("EP-2"), "lead:5"));
  }

  @Test
  void theTableItselfTakesANoticeOnce() {
    reconcile(reminder("C1", "EP-1"));
    String again =
        """
        INSERT INTO notice
          (programme_id, id, kind, recipient, slot_date, slot_time, part, owed_at, state, attempts)
        SELECT programme_id, 'another', kind, recipient, slot_date, slot_time, part, owed_at, state,
          attempts
        FROM notice
        """;

    assertThatThrownBy(() -> database.write(session -> session.handle().execute(again)))
        .hasMessageContainingAll("notice", "slot_date");
    assertThat(in(State.OWED)).hasSize(1);
  }

  private String idOf(String recipient) {
    return in(State.OWED).stream()
        .filter(notice -> notice.recipient().equals(recipient))
        .map(Notice::id)
        .findFirst()
        .orElseThrow();
  }

  private void begin() {
    database.write(
        session -> {
          Claims claims = new Claims(session);
          return claims.begin(claims.toPost(DUE).get(0), span()).orElseThrow();
        });
  }

  private static Span span() {
    return new Span(DUE, DUE.plusSeconds(30), DUE.plusSeconds(150));
  }

  private static Owed reminder(String channel, String... codes) {
    return new Owed(
        NoticeKind.REMINDER,
        channel,
        NINE,
        Arrays.stream(codes).map(code -> new OwedItem(code, NINE, "lead:5")).toList());
  }

  private static List<String> codes(Notice notice) {
    return notice.items().stream().map(OwedItem::code).toList();
  }

  private void reconcile(Owed... owed) {
    write(box -> box.reconcile(List.of(owed), Planned.everything(TODAY)));
  }

  private interface Deed {
    void to(Outbox box);
  }

  private void write(Deed deed) {
    Function<Session, Boolean> work =
        session -> {
          deed.to(new Outbox(session, programme));
          return true;
        };
    database.write(work);
  }

  private List<Notice> in(State state) {
    return database.read(session -> new Notices(session, programme).in(state));
  }
}
