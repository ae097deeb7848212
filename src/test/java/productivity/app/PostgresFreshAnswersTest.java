package productivity.app;

import productivity.store.TestPostgres;

class PostgresFreshAnswersTest extends FreshAnswersContract {
  private final String url = TestPostgres.freshUrl();

  @Override
  String url() {
    return url;
  }
}
