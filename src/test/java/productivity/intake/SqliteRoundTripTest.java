package productivity.intake;

import java.util.concurrent.atomic.AtomicInteger;

class SqliteRoundTripTest extends RoundTripContract {
  private final AtomicInteger databases = new AtomicInteger();

  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + temp.resolve("round" + databases.incrementAndGet() + ".db");
  }
}
