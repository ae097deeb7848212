package productivity.change;

class PostgresRemindersOfAChangeTest extends RemindersOfAChangeContract {
  @Override
  Workroom sample() {
    return PostgresSample.workroom();
  }
}
