package productivity.status;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Code;
import productivity.value.Spelling;

/**
 * Every code in a programme, whichever table it stands in, and deliverables' agreement references.
 */
final class ItemCodes {
  /** An item's code, the agreement's reference for it if any, and its name or title. */
  record Entry(ItemKind kind, String code, @Nullable String reference, String title) {
    String shown() {
      return new Code(reference == null ? code : reference).display();
    }

    Subject subject() {
      return switch (kind) {
        case ROUND -> new Subject.Round(code, title);
        case PARTNERSHIP -> new Subject.Partnership(code, title);
        default -> new Subject.Item(kind, code, shown());
      };
    }

    private boolean isCalled(Code asked) {
      return asked.matches(new Code(code))
          || (reference != null && asked.matches(new Code(reference)));
    }

    private int distance(Code asked) {
      String wanted = asked.normalised();
      int own = Spelling.distance(wanted, new Code(code).normalised());
      return reference == null
          ? own
          : Math.min(own, Spelling.distance(wanted, new Code(reference).normalised()));
    }
  }

  /** In each table the condition stands for a spelling of the code. */
  private static final String TABLES =
      """
      SELECT 'deliverable' AS kind, code, reference, title FROM deliverable
      WHERE programme_id = :programme AND ({code} OR {reference})
      UNION ALL
      SELECT 'deadline', code, NULL, title FROM deadline
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'saving', code, NULL, description FROM saving
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'round', code, NULL, name FROM funding_round
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'partnership', code, NULL, name FROM partnership
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'metric', code, NULL, name FROM metric
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'update', code, NULL, note FROM progress_update
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'meeting', code, NULL, board FROM meeting
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'decision', code, NULL, title FROM decision
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'conflict', code, NULL, title FROM conflict
      WHERE programme_id = :programme AND {code}
      UNION ALL
      SELECT 'source', code, NULL, title FROM source
      WHERE programme_id = :programme AND {code}
      """;

  private static final int SUGGESTED = 3;

  private final Session session;
  private final Programme programme;

  ItemCodes(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /**
   * Those with this code however it is written; several where an agreement's reference comes back
   * in another period. Usual spellings are looked up, and only without success is every code read.
   */
  List<Entry> find(Code asked) {
    List<Entry> usual = spelt(CodeSpellings.of(asked.written()));
    Stream<Entry> found =
        usual.isEmpty() ? beginning(asked).filter(entry -> entry.isCalled(asked)) : usual.stream();
    return found.sorted(Comparator.comparing(Entry::code)).toList();
  }

  /** A few whose codes are one or two signs away. */
  List<Entry> near(Code asked) {
    return beginning(asked)
        .filter(entry -> entry.distance(asked) <= 2)
        .sorted(
            Comparator.comparingInt((Entry entry) -> entry.distance(asked))
                .thenComparing(Entry::code))
        .limit(SUGGESTED)
        .toList();
  }

  /** With its title after what it is shown as. */
  String titled(Subject.Item item) {
    return spelt(List.of(item.code())).stream()
        .filter(entry -> entry.kind() == item.kind() && entry.code().equals(item.code()))
        .findFirst()
        .map(entry -> item.shown() + " " + entry.title())
        .orElseGet(item::shown);
  }

  Optional<String> titled(String code) {
    return spelt(List.of(code)).stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .map(entry -> entry.shown() + " " + entry.title());
  }

  private List<Entry> spelt(List<String> spellings) {
    String sql =
        TABLES
            .replace("{code}", "code IN (<spellings>)")
            .replace("{reference}", "reference IN (<spellings>)");
    return session
        .handle()
        .createQuery(sql)
        .bind("programme", programme.id())
        .bindList("spellings", spellings)
        .map(Row.as(ItemCodes::entry))
        .list();
  }

  private Stream<Entry> beginning(Code asked) {
    String first = asked.written().strip().substring(0, 1).toUpperCase(Locale.ROOT);
    String sql =
        TABLES
            .replace("{code}", "UPPER(SUBSTR(code, 1, 1)) = :first")
            .replace("{reference}", "UPPER(SUBSTR(reference, 1, 1)) = :first");
    return session
        .handle()
        .createQuery(sql)
        .bind("programme", programme.id())
        .bind("first", first)
        .map(Row.as(ItemCodes::entry))
        .list()
        .stream();
  }

  private static Entry entry(Row row) throws SQLException {
    return new Entry(
        row.coded("kind", ItemKind.class),
        row.text("code"),
        row.optionalText("reference"),
        row.text("title"));
  }
}
