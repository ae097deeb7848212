package productivity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom: the architecture, held. */
class RoomsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("productivity");

  private static final String DOMAIN =
      "value store workday programme deliverable deadline saving grant progress";

  /** Each room and the rooms that it may know, itself apart. */
  private static final Map<String, String> MAY_KNOW =
      Map.ofEntries(
          Map.entry("value", ""),
          Map.entry("store", "value"),
          Map.entry("workday", "value"),
          Map.entry("programme", "value store workday"),
          Map.entry("deliverable", "value store programme"),
          Map.entry("grant", "value store programme"),
          Map.entry("deadline", "value store programme deliverable"),
          Map.entry("saving", "value store programme deliverable"),
          Map.entry("progress", "value store programme deliverable"),
          Map.entry("delivery", "value store programme"),
          Map.entry(
              "reminder", "value store workday programme deliverable deadline progress delivery"),
          Map.entry("status", DOMAIN),
          Map.entry("digest", DOMAIN.replace("store ", "") + " status delivery"),
          Map.entry("change", DOMAIN + " status delivery reminder"),
          Map.entry("intake", DOMAIN + " status"),
          Map.entry(
              "slack",
              DOMAIN.replace("store ", "") + " status digest change reminder delivery web"),
          Map.entry("web", "value"),
          Map.entry("playground", ""),
          Map.entry("playground.limits", ""),
          Map.entry("playground.workspace", ""),
          Map.entry("playground.api", "playground.limits playground.workspace"),
          Map.entry("playground.page", "playground.limits playground.workspace"));

  @TestFactory
  Stream<DynamicTest> roomsKnowOnlyTheRoomsTheyStandOn() {
    return MAY_KNOW.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(), () -> check(room.getKey(), room.getValue())));
  }

  private static void check(String room, String known) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(known.split(" ")))
            .filter(name -> !name.isBlank())
            .map(name -> "productivity." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("productivity." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("productivity..").negate().or(resideInAnyPackageOf(allowed)))
        .because("the folder list is the architecture (design.md, part 3)")
        .check(ALL);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      resideInAnyPackageOf(String... packages) {
    return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages);
  }

  @Test
  void noTwoRoomsLeanOnEachOther() {
    slices()
        .matching("productivity.(**)")
        .should()
        .beFreeOfCycles()
        .because("a way that turns back cannot be understood one room at a time")
        .check(ALL);
  }

  @Test
  void onlySlackKnowsSlack() {
    noClasses()
        .that()
        .resideOutsideOfPackages("productivity.slack..", "productivity.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.slack..")
        .because("the rest must outlive a change of chat platform")
        .check(ALL);
  }

  @Test
  void onlyTheWayInKnowsJetty() {
    noClasses()
        .that()
        .resideOutsideOfPackage("productivity.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.jetty..")
        .because("the guard is one place, and nothing goes round it")
        .check(ALL);
  }

  @Test
  void onlyItsOwnCommandKnowsThePlayground() {
    noClasses()
        .that()
        .resideOutsideOfPackage("productivity.playground..")
        .and()
        .haveSimpleNameNotStartingWith("Playground")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("productivity.playground..")
        .because("the service can then never start it")
        .check(ALL);
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Playground")
        .and()
        .doNotHaveSimpleName("Root")
        .should()
        .dependOnClassesThat(
            resideInAPackage("productivity.app").and(nameMatching(".*\\.Playground[A-Za-z]*")))
        .because("only the command line starts it")
        .check(ALL);
  }

  @Test
  void sqlStaysWithTheStores() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "productivity.value..",
            "productivity.workday..",
            "productivity.slack..",
            "productivity.web..",
            "productivity.playground..",
            "productivity.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
        .because("a query outside a store is a query nobody finds")
        .check(ALL);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .because("tests and the playground set the clock")
        .check(ALL);
  }

  @Test
  void theEnvironmentIsReadInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage("productivity.app..")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .because("settings are passed in, so that a test can pass others")
        .check(ALL);
  }
}
