package productivity.app;

import java.util.List;

/** What was posted to a channel or person, as Slack got it. */
record Posted(Office office, String recipient) {
  private static final long TICK = 10;

  List<String> all() {
    return office.slack().calls().stream()
        .filter(call -> call.path().equals("chat.postMessage"))
        .filter(call -> call.json().get("channel").getAsString().equals(recipient))
        .map(call -> call.json().toString())
        .toList();
  }

  /** The first with these words, once it comes; the clock ticks meanwhile. */
  String with(String words) throws InterruptedException {
    for (int tries = 0; tries < 1_000; tries++) {
      for (String each : all()) {
        if (each.contains(words)) {
          return each;
        }
      }
      Thread.sleep(TICK);
      office.clock.set(office.clock.instant().plusMillis(TICK));
    }
    throw new AssertionError("no “%s” was posted to %s: %s".formatted(words, recipient, all()));
  }
}
