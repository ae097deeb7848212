package productivity.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import productivity.app.Main.Surroundings;
import productivity.programme.Administrators;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.slack.SlackReach;
import productivity.slack.SlackSettings;
import productivity.store.Database;
import productivity.value.Refusal;
import productivity.value.Secret;

/** Says in a line each what works, and what to do about the rest. */
@Command(
    name = "doctor",
    description = "Check the settings, the database and the way to Slack.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private boolean well = true;

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings = surroundings.settings();
    check("Java", () -> System.getProperty("java.version"));
    check("Database", this::database);
    check("Administrators", () -> administrators(settings));
    check("Escalation", () -> escalation(settings));
    check("Signing secret", () -> isSet(settings.requireSigningSecret()));
    check("Slack", () -> slack(settings));
    return well ? 0 : PlainFailures.FAILED;
  }

  private void check(String name, Supplier<String> look) {
    try {
      surroundings.out().println("OK       " + name + ": " + look.get());
    } catch (Refusal refusal) {
      well = false;
      surroundings.out().println("PROBLEM  " + name + ": " + refusal.sentence());
    }
  }

  private String database() {
    try (Database database = surroundings.database()) {
      List<Programme> programmes = database.read(session -> new Programmes(session).all());
      if (programmes.isEmpty()) {
        throw new Refusal(
            Refusal.Code.NOT_FOUND, "it works and is empty. Import a programme to begin.");
      }
      return String.join(", ", programmes.stream().map(Programme::name).toList());
    }
  }

  private String administrators(Settings settings) {
    try (Database database = surroundings.database()) {
      boolean none =
          database.read(
              session ->
                  new Programmes(session)
                      .all().stream()
                          .allMatch(each -> new Administrators(session, each).isEmpty()));
      if (none && settings.administrators().isEmpty()) {
        throw new Refusal(
            Refusal.Code.NOT_FOUND,
            "there are none, so nobody can change anything from Slack. Set PRODUCTIVITY_ADMINS to"
                + " Slack member IDs, with commas between.");
      }
      return none
          ? settings.administrators().size() + " named in PRODUCTIVITY_ADMINS"
          : "there are some";
    }
  }

  private static String escalation(Settings settings) {
    int days = settings.escalationDays();
    return "what is overdue goes to the administrators after %d working %s"
        .formatted(days, days == 1 ? "day" : "days");
  }

  private static String isSet(Secret secret) {
    return "is set, " + secret.reveal().length() + " characters";
  }

  private static String slack(Settings settings) {
    SlackSettings slack =
        new SlackSettings(settings.botToken().orElse(null), settings.slackApiUrl());
    return SlackReach.ask(slack);
  }
}
