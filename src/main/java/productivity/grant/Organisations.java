package productivity.grant;

import java.util.List;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** The councils and other bodies that a programme works with. */
public final class Organisations {
  private static final String NAMES =
      """
      SELECT o.name, a.alias
        FROM organisation o
        LEFT JOIN organisation_alias a
          ON a.programme_id = o.programme_id AND a.organisation = o.name
       WHERE o.programme_id = :programme AND o.name = :name
       ORDER BY a.alias
      """;

  private final Session session;
  private final Programme programme;

  public Organisations(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public Optional<Organisation> find(String name) {
    List<Optional<String>> aliases =
        session
            .handle()
            .createQuery(NAMES)
            .bind("programme", programme.id())
            .bind("name", name)
            .map(Row.as(row -> Optional.ofNullable(row.optionalText("alias"))))
            .list();
    return aliases.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisation(name, aliases.stream().flatMap(Optional::stream).toList()));
  }
}
