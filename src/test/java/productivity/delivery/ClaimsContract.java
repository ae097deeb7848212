package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import productivity.delivery.Claims.Claim;
import productivity.delivery.Claims.Due;
import productivity.delivery.Claims.Span;
import productivity.delivery.Claims.Stamp;
import productivity.delivery.Notice.State;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.value.Period;

/** Who may do what with a notice, and when, whatever the database. */
abstract class ClaimsContract {
  private static final Instant DUE = Mailroom.DUE;
  private static final Slot NINE = new Slot(Mailroom.DAY, LocalTime.of(9, 0));

  private Database database;
  private Programme programme;
  private Due due;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void oweOne() {
    database = Database.open(freshUrl());
    programme = database.write(session -> Mailroom.programme(new Programmes(session)));
    owe("C1", NINE);
    List<Due> waiting = claims(claims -> claims.toPost(DUE));
    due = waiting.get(0);
  }

  private void owe(String recipient, Slot slot) {
    Owed owed =
        new Owed(
            NoticeKind.REMINDER, recipient, slot, List.of(new OwedItem("EP-1", slot, "lead:5")));
    Planned nothing = new Planned(new Period("today", slot.date(), slot.date()), Set.of());
    database.write(
        session -> {
          new Outbox(session, programme).reconcile(List.of(owed), nothing);
          return true;
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothingIsSentBeforeItsSlot() {
    Instant before = DUE.minusMillis(1);

    List<Due> early = claims(claims -> claims.toPost(before));
    Optional<Instant> next = claims(claims -> claims.next(before));
    assertThat(early).isEmpty();
    assertThat(next).contains(DUE);
  }

  @Test
  void theOldestOfEachChannelComesFirst() {
    owe("C1", new Slot(Mailroom.DAY, LocalTime.of(8, 58)));
    owe("C2", new Slot(Mailroom.DAY, LocalTime.of(8, 59)));
    List<Due> waiting = claims(claims -> claims.toPost(DUE));

    assertThat(waiting).extracting(each -> each.place().recipient()).containsExactly("C1", "C2");
    assertThat(waiting).extracting(Due::id).doesNotContain(due.id());
  }

  @Test
  void onlyOneBeginsANotice() {
    assertThat(begin(0)).isPresent();
    assertThat(begin(0)).isEmpty();
  }

  @Test
  void nobodyBeginsWhatAnotherBeganHoweverLongAgo() {
    begin(0);

    assertThat(begin(3_600)).isEmpty();
  }

  @Test
  void nobodyBeginsWhatIsToWait() {
    Claim claim = begin(0).orElseThrow();
    change(claims -> claims.again(claim, DUE.plusSeconds(60), "slack_is_down"));

    assertThat(begin(59)).isEmpty();
    assertThat(begin(60)).isPresent();
  }

  @Test
  void nobodyLooksAfterWhatWasNotBegun() {
    assertThat(hold(3_600)).isEmpty();
    List<Due> toSettle = claims(claims -> claims.toSettle(DUE.plusSeconds(3_600)));
    assertThat(toSettle).isEmpty();
  }

  @Test
  void onlyOneLooksAfterWhatWasBegunAndNotBeforeItsTime() {
    begin(0);

    assertThat(hold(149)).isEmpty();
    assertThat(hold(150)).isPresent();
    assertThat(hold(151)).isEmpty();
  }

  @Test
  void whatAServiceBeganWhoseClockIsAFewMinutesAheadIsLeftToIt() {
    begin(300);

    assertThat(isAheadOf(DUE)).isFalse();
    assertThat(isAheadOf(DUE.minusSeconds(3_600))).isTrue();
  }

  private boolean isAheadOf(Instant now) {
    return database.read(session -> new AheadNotices(session).isAny(now));
  }

  static Stream<BiConsumer<Claims, Claim>> changes() {
    Instant later = DUE.plusSeconds(7);
    return Stream.of(
        (claims, claim) ->
            claims.sent(claim, new Address("C1", "1.1"), new Stamp(later, Optional.of(later))),
        (claims, claim) -> claims.again(claim, later, "error"),
        (claims, claim) -> claims.lost(claim, later),
        (claims, claim) -> claims.later(claim, later),
        (claims, claim) -> claims.failed(claim, later, "error"),
        Claims::needless,
        Claims::uncertain);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whoLostItsClaimChangesNothing(BiConsumer<Claims, Claim> change) {
    Claim lost = begin(0).orElseThrow();
    Claim held = hold(150).orElseThrow();
    Notice before = notice();
    change(claims -> change.accept(claims, lost));

    assertThat(notice()).isEqualTo(before);
    assertThat(hold(151)).isEmpty();
    change(claims -> claims.uncertain(held));
    assertThat(notice().state()).isEqualTo(State.UNCERTAIN);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aClaimEndsWithTheFirstChange(BiConsumer<Claims, Claim> change) {
    Claim claim = begin(0).orElseThrow();
    change(claims -> change.accept(claims, claim));
    Notice after = notice();
    change(claims -> claims.failed(claim, DUE, "another error"));

    assertThat(notice()).isEqualTo(after);
  }

  @Test
  void onlyPostsThatMayHaveBeenTakenCount() {
    Claim surelyNot = begin(0).orElseThrow();
    change(claims -> claims.again(surelyNot, DUE, null));
    assertThat(notice().progress().attempts()).isZero();

    Claim perhaps = begin(0).orElseThrow();
    change(claims -> claims.lost(perhaps, DUE));
    assertThat(notice().progress().attempts()).isEqualTo(1);
  }

  private Optional<Claim> begin(int second) {
    return database.write(session -> new Claims(session).begin(due, span(second)));
  }

  private Optional<Claim> hold(int second) {
    return database.write(session -> new Claims(session).hold(due, span(second)));
  }

  private static Span span(int second) {
    Instant now = DUE.plusSeconds(second);
    return new Span(now, now.plusSeconds(30), now.plusSeconds(150));
  }

  private interface Deed {
    void with(Claims claims);
  }

  private void change(Deed deed) {
    database.write(
        session -> {
          deed.with(new Claims(session));
          return true;
        });
  }

  private <T> T claims(Function<Claims, T> question) {
    return database.read(session -> question.apply(new Claims(session)));
  }

  private Notice notice() {
    return database.read(session -> new Notices(session, programme).find(due.id()).orElseThrow());
  }
}
