package productivity.change;

class PostgresToldOnceTest extends ToldOnceContract {
  @Override
  Workroom sample() {
    return PostgresSample.workroom();
  }
}
