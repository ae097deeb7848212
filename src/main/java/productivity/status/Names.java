package productivity.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productivity.programme.Programme;
import productivity.status.Candidate.Fit;
import productivity.store.Session;
import productivity.value.Code;
import productivity.value.Refusal;
import productivity.value.Words;

/**
 * Resolves the words in which people name a part of the programme: a code however written, or the
 * name, part of the name or initials of a workstream, theme, funding round, partnership or
 * organisation. A whole name counts before its beginning, that before single words of it; where
 * several fit equally well, the person chooses.
 */
public final class Names {
  private static final Set<Fit> WHOLE = EnumSet.of(Fit.FULL_NAME, Fit.SHORT_NAME);
  private static final List<Set<Fit>> BEST_FIRST =
      List.of(WHOLE, EnumSet.of(Fit.BEGINNING), EnumSet.of(Fit.WORDS));
  private static final String ABOUT_FUNDING = "grants";

  private final ItemCodes codes;
  private final Candidates candidates;

  public Names(Session session, Programme programme) {
    this.codes = new ItemCodes(session, programme);
    this.candidates = new Candidates(session, programme);
  }

  /**
   * What the words name; everything where there are none.
   *
   * @throws Refusal where they name nothing or several things; its suggestions are whole commands
   */
  public Subject resolve(Naming asked) {
    if (asked.about().isBlank()) {
      return new Subject.Everything();
    }
    return byCode(asked)
        .or(() -> byKindAndName(asked))
        .or(() -> byName(asked))
        .orElseThrow(() -> unknown(asked));
  }

  private Optional<Subject> byCode(Naming asked) {
    if (!Code.isLikely(asked.about())) {
      return Optional.empty();
    }
    List<ItemCodes.Entry> found = codes.find(new Code(asked.about()));
    if (found.size() > 1) {
      throw Unresolved.severalItems(asked, found);
    }
    return found.stream().findFirst().map(ItemCodes.Entry::subject);
  }

  private Optional<Subject> byKindAndName(Naming asked) {
    return NamedKind.leading(asked.words()).flatMap(kind -> byKindAndName(asked, kind));
  }

  private Optional<Subject> byKindAndName(Naming asked, NamedKind kind) {
    Words name = asked.words().withoutFirst();
    List<Candidate> group =
        (kind.isWork() ? candidates.work() : candidates.funding())
            .stream().filter(candidate -> kind.includes(candidate.subject())).toList();
    return BEST_FIRST.stream()
        .flatMap(fits -> chosen(asked, name, group, fits).stream())
        .findFirst();
  }

  /** The other group is read only where a whole name has not settled it. */
  private Optional<Subject> byName(Naming asked) {
    boolean funding = asked.verb().equals(ABOUT_FUNDING);
    Words name = asked.words();
    List<Candidate> usual = funding ? candidates.funding() : candidates.work();
    return chosen(asked, name, usual, WHOLE)
        .or(
            () ->
                byName(asked, List.of(usual, funding ? candidates.work() : candidates.funding())));
  }

  private static Optional<Subject> byName(Naming asked, List<List<Candidate>> groups) {
    return BEST_FIRST.stream()
        .flatMap(
            fits ->
                groups.stream()
                    .flatMap(group -> chosen(asked, asked.words(), group, fits).stream()))
        .findFirst();
  }

  private static Optional<Subject> chosen(
      Naming asked, Words name, List<Candidate> group, Set<Fit> fits) {
    List<Candidate> fitting =
        group.stream()
            .filter(candidate -> candidate.fit(name).filter(fits::contains).isPresent())
            .toList();
    List<Candidate> left =
        fitting.stream().filter(candidate -> !isOutdone(candidate, name, fitting)).toList();
    if (left.size() > 1) {
      throw Unresolved.severalNames(asked, left);
    }
    return left.stream().findFirst().map(Candidate::subject);
  }

  /** Among things of one kind a full name leaves no doubt: Surrey is not the Surrey of a county. */
  private static boolean isOutdone(Candidate candidate, Words name, List<Candidate> fitting) {
    NamedKind kind = NamedKind.of(candidate.subject());
    return candidate.fit(name).filter(fit -> fit != Fit.FULL_NAME).isPresent()
        && fitting.stream()
            .filter(other -> kind.includes(other.subject()))
            .anyMatch(other -> other.fit(name).equals(Optional.of(Fit.FULL_NAME)));
  }

  private Refusal unknown(Naming asked) {
    List<String> near =
        Code.isLikely(asked.about())
            ? codes.near(new Code(asked.about())).stream().map(ItemCodes.Entry::shown).toList()
            : List.of();
    List<Candidate> all =
        Stream.concat(candidates.work().stream(), candidates.funding().stream()).toList();
    return Unresolved.nothing(asked, near, all);
  }
}
