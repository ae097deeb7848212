package productivity.store;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.value.Refusal;

/** What every store must do, whichever database is behind it. */
abstract class StoreContract {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private String url = "";
  Database database;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void openDatabase() {
    url = freshUrl();
    database = Database.open(url);
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void keepsWhatWasWrittenWhenOpenedAgain() {
    create("Productivity");
    database.close();

    database = Database.open(url);

    assertThat(names()).containsExactly("Productivity");
  }

  @Test
  void undoesAllOfAChangeThatFails() {
    IllegalStateException failure = new IllegalStateException("halfway");

    assertThatThrownBy(
            () ->
                database.write(
                    session -> {
                      new Programmes(session).create("Lost", LONDON, "scotland", "deal");
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(names()).isEmpty();
    create("Kept");
    assertThat(names()).containsExactly("Kept");
  }

  @Test
  void readsOneStateOfTheDataThroughout() {
    create("First");

    List<Integer> counts =
        database.read(
            session -> {
              int before = new Programmes(session).all().size();
              inAnotherThread(() -> create("Second"));
              return List.of(before, new Programmes(session).all().size());
            });

    assertThat(counts).containsExactly(1, 1);
    assertThat(names()).containsExactly("First", "Second");
  }

  @Test
  void keepsItsVersionUntilSomethingIsCommitted() {
    Object before = database.version();
    names();
    assertThat(database.version()).isEqualTo(before);

    create("New");

    assertThat(database.version()).isNotEqualTo(before);
  }

  @Test
  void seesAnotherProgramsCommitInItsVersion() {
    Object before = database.version();

    try (Database other = Database.open(url)) {
      other.write(session -> new Programmes(session).create("Theirs", LONDON, "scotland", "deal"));
    }

    assertThat(database.version()).isNotEqualTo(before);
    assertThat(names()).containsExactly("Theirs");
  }

  @Test
  void savesEveryChangeOfManyThatComeAtOnceButTheFailingOnes() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(16);
    CountDownLatch go = new CountDownLatch(1);

    List<Future<Boolean>> outcomes =
        range(0, 200).mapToObj(i -> callers.submit(() -> changeAfter(go, i))).toList();
    go.countDown();

    for (int i = 0; i < outcomes.size(); i++) {
      assertThat(outcomes.get(i).get()).isEqualTo(i % 7 != 0);
    }
    callers.shutdown();
    assertThat(names())
        .containsExactlyInAnyOrderElementsOf(
            range(0, 200).filter(i -> i % 7 != 0).mapToObj(i -> "P" + i).toList());
  }

  /** Read and then write, which loses changes where two get in between one another. */
  @Test
  void keepsTrueWhatAChangeHasReadAlsoAgainstAnotherProgram() throws Exception {
    create("0");
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try (Database other = Database.open(url)) {
      List<Future<Integer>> outcomes =
          range(0, 100)
              .mapToObj(i -> callers.submit(() -> countOneMore(i % 2 == 0 ? database : other)))
              .toList();
      for (Future<Integer> outcome : outcomes) {
        outcome.get();
      }
    }

    callers.shutdown();
    assertThat(names()).containsExactly("100");
  }

  @Test
  void givesUpAChangeThatWaitsTooLongAndNeverMakesIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Programme> slow =
        other.submit(
            () ->
                database.write(
                    session -> {
                      begun.countDown();
                      await(go);
                      return new Programmes(session).create("Slow", LONDON, "scotland", "deal");
                    }));
    begun.await();

    assertThatThrownBy(() -> create("Impatient"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nothing was saved");

    go.countDown();
    slow.get();
    other.shutdown();
    create("Next");
    assertThat(names()).containsExactly("Slow", "Next");
  }

  @Test
  void refusesAChangeWithinAChange() {
    assertThatThrownBy(() -> database.write(outer -> database.write(inner -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/St_Johns", "Europe/London", "Pacific/Kiritimati"})
  void keepsDatesAndFiguresInEveryTimeZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      List<LocalDate> dates =
          List.of(
              LocalDate.of(1900, 1, 1),
              LocalDate.of(2016, 3, 27),
              LocalDate.of(2016, 10, 30),
              LocalDate.of(2016, 7, 29));
      for (LocalDate date : dates) {
        assertThat(stored(date)).isEqualTo(date);
        assertThat(storedText(date)).isEqualTo(date.toString());
      }
      assertThat(stored(new BigDecimal("0.1"))).isEqualTo(new BigDecimal("0.1"));
      assertThat(stored(new BigDecimal("62000000000"))).isEqualTo(new BigDecimal("62000000000"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void refusesAKeyUsedTwiceButTakesTheNextChange() {
    database.write(session -> insertOrganisation(session, "Leeds"));

    assertThatThrownBy(() -> database.write(session -> insertOrganisation(session, "Leeds")))
        .isInstanceOf(RuntimeException.class);

    assertThat(database.<Integer>write(session -> insertOrganisation(session, "York"))).isOne();
  }

  @Test
  void givesEachProgrammeToOneWorkspaceOnly() {
    Programme first = create("First");
    Programme second = create("Second");

    assertThat(claim("T1")).isTrue();
    assertThat(claim("T1")).isFalse();
    assertThat(claim("T2")).isTrue();
    assertThat(claim("T3")).isFalse();

    assertThat(ofWorkspace("T1")).contains(first);
    assertThat(ofWorkspace("T2")).contains(second);
    assertThat(ofWorkspace("T3")).isEmpty();
  }

  private boolean claim(String workspace) {
    return database.<Boolean>write(session -> new Programmes(session).claim(workspace));
  }

  private Optional<Programme> ofWorkspace(String workspace) {
    return database.read(session -> new Programmes(session).ofWorkspace(workspace));
  }

  private Boolean changeAfter(CountDownLatch go, int number) throws InterruptedException {
    go.await();
    try {
      database.write(
          session -> {
            Programme made =
                new Programmes(session).create("P" + number, LONDON, "scotland", "deal");
            if (number % 7 == 0) {
              throw new IllegalArgumentException("every seventh fails");
            }
            return made;
          });
      return true;
    } catch (IllegalArgumentException expected) {
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static int countOneMore(Database database) {
    return database.write(
        session -> {
          int count = Integer.parseInt(new Programmes(session).all().get(0).name());
          return session
              .handle()
              .createUpdate("UPDATE programme SET name = :name")
              .bind("name", String.valueOf(count + 1))
              .execute();
        });
  }

  private LocalDate stored(LocalDate date) {
    return dated(date, LocalDate.class);
  }

  private String storedText(LocalDate date) {
    return dated(date, String.class);
  }

  private <T> T dated(LocalDate date, Class<T> type) {
    return database.write(
        session -> {
          long owner = new Programmes(session).create("P", LONDON, "scotland", "deal").id();
          session
              .handle()
              .createUpdate(
                  """
                  INSERT INTO source (programme_id, code, title, starts, precision, date_inferred)
                  VALUES (:owner, 'S', 'Report', :starts, 'day', :inferred)
                  """)
              .bind("owner", owner)
              .bind("starts", date)
              .bind("inferred", true)
              .execute();
          return session
              .handle()
              .createQuery("SELECT starts FROM source WHERE programme_id = :owner")
              .bind("owner", owner)
              .mapTo(type)
              .one();
        });
  }

  private BigDecimal stored(BigDecimal figure) {
    return database.write(
        session -> {
          long owner = new Programmes(session).create("P", LONDON, "scotland", "deal").id();
          session
              .handle()
              .createUpdate(
                  """
                  INSERT INTO workstream (programme_id, code, name, theme)
                  VALUES (:owner, 'w', 'W', 't')
                  """)
              .bind("owner", owner)
              .execute();
          session
              .handle()
              .createUpdate(
                  """
                  INSERT INTO metric
                    (programme_id, code, name, workstream, value, unit, qualifier, kind, as_at)
                  VALUES (:owner, 'M', 'M', 'w', :figure, 'u', 'exactly', 'actual', '2016')
                  """)
              .bind("owner", owner)
              .bind("figure", figure)
              .execute();
          return session
              .handle()
              .createQuery("SELECT value FROM metric WHERE programme_id = :owner")
              .bind("owner", owner)
              .mapTo(BigDecimal.class)
              .one();
        });
  }

  private int insertOrganisation(Session session, String name) {
    Programmes programmes = new Programmes(session);
    long owner =
        programmes.only().orElseGet(() -> programmes.create("P", LONDON, "scotland", "deal")).id();
    return session
        .handle()
        .createUpdate("INSERT INTO organisation (programme_id, name) VALUES (:owner, :name)")
        .bind("owner", owner)
        .bind("name", name)
        .execute();
  }

  Programme create(String name) {
    return database.write(
        session -> new Programmes(session).create(name, LONDON, "scotland", "deal"));
  }

  List<String> names() {
    return database.read(
        session -> new Programmes(session).all().stream().map(Programme::name).toList());
  }

  private static void inAnotherThread(Runnable work) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      thread.submit(work).get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    } finally {
      thread.shutdown();
    }
  }
}
