package productivity.change;

class PostgresRecentChangesTest extends RecentChangesContract {
  @Override
  Workroom sample() {
    return PostgresSample.workroom();
  }
}
