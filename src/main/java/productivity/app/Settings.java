package productivity.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productivity.programme.Person;
import productivity.reminder.ReminderPlanner;
import productivity.value.Refusal;
import productivity.value.Secret;
import productivity.web.WebSettings;

/**
 * What the environment says. Each setting has a default or is asked for where it is needed.
 *
 * @param escalationDays working days after which something overdue goes to the administrators
 */
record Settings(
    Optional<Secret> signingSecret,
    Optional<Secret> botToken,
    URI slackApiUrl,
    int port,
    String databaseUrl,
    List<Person> administrators,
    int escalationDays) {
  private static final String SLACK_API = "https://slack.com/api/";
  private static final String DATABASE = "jdbc:sqlite:productivity.db";
  private static final String ADMINISTRATORS = "PRODUCTIVITY_ADMINS";
  private static final Pattern PERSON = Pattern.compile("[UW][A-Z0-9]{2,20}");
  private static final Whole PORT = new Whole("PORT", 0, 65_535, 3000);
  private static final Whole ESCALATION_DAYS =
      new Whole("PRODUCTIVITY_ESCALATION_DAYS", 1, 250, ReminderPlanner.ESCALATED_AFTER);

  /** Reads every setting and refuses with all that is wrong at once. */
  static Settings of(Map<String, String> environment) {
    List<String> faults = new ArrayList<>();
    Settings settings =
        new Settings(
            secret(environment, "SLACK_SIGNING_SECRET"),
            secret(environment, "SLACK_BOT_TOKEN"),
            url(environment.getOrDefault("SLACK_API_URL", SLACK_API), faults),
            PORT.in(environment, faults),
            environment.getOrDefault("DATABASE_URL", DATABASE),
            administrators(environment.getOrDefault(ADMINISTRATORS, ""), faults),
            ESCALATION_DAYS.in(environment, faults));
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Code.INVALID, String.join(" ", faults));
    }
    return settings;
  }

  /** The signing secret, without which nobody could tell Slack's requests from anybody else's. */
  Secret requireSigningSecret() {
    return signingSecret.orElseThrow(
        () ->
            new Refusal(
                Refusal.Code.INVALID,
                "SLACK_SIGNING_SECRET is not set. Copy it from your Slack app's Basic Information"
                    + " page, under App Credentials, and start again."));
  }

  /** The way in from Slack, open to every network. */
  WebSettings web() {
    return WebSettings.onEveryNetwork(port, requireSigningSecret());
  }

  /** Their names are learnt when they first change something. */
  private static List<Person> administrators(String value, List<String> faults) {
    List<String> ids =
        Stream.of(value.split("[,\\s]+")).filter(id -> !id.isEmpty()).distinct().toList();
    ids.stream()
        .filter(id -> !PERSON.matcher(id).matches())
        .forEach(
            id ->
                faults.add(
                    ADMINISTRATORS
                        + " has '"
                        + id
                        + "', which is no Slack member ID. Copy it from the person's profile: it"
                        + " looks like U012AB3CD."));
    return ids.stream().map(id -> new Person(id, id)).toList();
  }

  private static Optional<Secret> secret(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(value -> new Secret(value.strip()));
  }

  private static URI url(String value, List<String> faults) {
    try {
      URI url = URI.create(value);
      if (url.getHost() != null && ("https".equals(url.getScheme()) || isLocal(url))) {
        return url;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // Told below, with what was given.
    }
    faults.add("SLACK_API_URL is '" + value + "', which is not an https address.");
    return URI.create(SLACK_API);
  }

  private static boolean isLocal(URI url) {
    return "http".equals(url.getScheme())
        && ("localhost".equals(url.getHost()) || "127.0.0.1".equals(url.getHost()));
  }

  /** A setting that is a whole number. */
  private record Whole(String name, int least, int most, int usual) {
    int in(Map<String, String> environment, List<String> faults) {
      String value = environment.getOrDefault(name, String.valueOf(usual));
      try {
        int number = Integer.parseInt(value.strip());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // Told below, with what was given.
      }
      faults.add(
          "%s is '%s'; it must be a whole number from %d to %d."
              .formatted(name, value, least, most));
      return usual;
    }
  }
}
