package productivity.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.programme.Programme;
import productivity.programme.Theme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Words;

/** Everything in a programme that has a name of its own. */
final class Candidates {
  private static final String ROUNDS =
      "SELECT code, name FROM funding_round WHERE programme_id = :programme ORDER BY code";
  private static final String PARTNERSHIPS =
      "SELECT code, name FROM partnership WHERE programme_id = :programme ORDER BY code";
  private static final String ORGANISATIONS =
      "SELECT name AS code, name FROM organisation WHERE programme_id = :programme ORDER BY name";
  private static final String ALIASES =
      """
      SELECT organisation AS code, alias AS name FROM organisation_alias
      WHERE programme_id = :programme
      ORDER BY alias
      """;

  private final Session session;
  private final Programme programme;

  Candidates(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** Workstreams and themes; a theme that is one workstream with all below it is a name of it. */
  List<Candidate> work() {
    List<Workstream> all = new Workstreams(session, programme).all();
    List<Subject.Stream> streams = all.stream().map(one -> stream(one, all)).toList();
    Map<Set<String>, Candidate> named = new LinkedHashMap<>();
    streams.forEach(stream -> named.put(stream.workstreams(), candidate(stream)));
    all.stream()
        .map(Workstream::theme)
        .distinct()
        .sorted()
        .map(theme -> theme(theme, all))
        .forEach(theme -> named.merge(theme.workstreams(), candidate(theme), Candidate::orCalled));
    return List.copyOf(named.values());
  }

  /** Funding rounds, partnerships and organisations. */
  List<Candidate> funding() {
    Stream<Candidate> rounds =
        named(ROUNDS).map(row -> row.candidate(new Subject.Round(row.code, row.name)));
    Stream<Candidate> partnerships =
        named(PARTNERSHIPS).map(row -> row.candidate(new Subject.Partnership(row.code, row.name)));
    return Stream.of(rounds, partnerships, councils()).flatMap(group -> group).toList();
  }

  private Stream<Candidate> councils() {
    Map<String, List<String>> aliases =
        named(ALIASES)
            .collect(
                Collectors.groupingBy(
                    Named::code, Collectors.mapping(Named::name, Collectors.toList())));
    return named(ORGANISATIONS)
        .map(row -> council(row.name, aliases.getOrDefault(row.name, List.of())));
  }

  private static Candidate council(String name, List<String> aliases) {
    Stream<Words> shortNames =
        Stream.concat(Stream.of(name), aliases.stream()).map(CouncilName::shortened);
    return new Candidate(
        new Subject.Council(name),
        name,
        List.of(Words.of(name)),
        Stream.concat(shortNames, aliases.stream().map(Words::of)).toList());
  }

  private static Subject.Stream stream(Workstream workstream, List<Workstream> all) {
    return new Subject.Stream(workstream, Workstreams.withDescendants(workstream.code(), all));
  }

  private static Candidate candidate(Subject.Stream stream) {
    return Candidate.of(stream, stream.workstream().code(), stream.workstream().name());
  }

  private static Candidate candidate(Subject.Theme theme) {
    return Candidate.of(theme, theme.theme().code(), theme.label());
  }

  private static Subject.Theme theme(Theme theme, List<Workstream> all) {
    return new Subject.Theme(
        theme,
        all.stream()
            .filter(workstream -> workstream.theme().equals(theme))
            .map(Workstream::code)
            .collect(Collectors.toSet()));
  }

  private Stream<Named> named(String sql) {
    return session
        .handle()
        .createQuery(sql)
        .bind("programme", programme.id())
        .map(Row.as(row -> new Named(row.text("code"), row.text("name"))))
        .list()
        .stream();
  }

  private record Named(String code, String name) {
    Candidate candidate(Subject subject) {
      return Candidate.of(subject, code, name);
    }
  }
}
