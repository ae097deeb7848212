package productivity.saving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The programme's figures as they were known on a day. A figure dated later is not there, nor does
 * another point to it: that it will be counted in a later one is not known yet either.
 */
public final class KnownFigures {
  private final Map<String, SavingFigure> byCode = new LinkedHashMap<>();

  public KnownFigures(Collection<SavingFigure> figures, LocalDate today) {
    figures.stream()
        .filter(figure -> figure.timing().isKnownOn(today))
        .forEach(figure -> byCode.put(figure.code(), figure));
    byCode.replaceAll((code, figure) -> figure.linked(known(figure.links())));
  }

  public List<SavingFigure> where(Predicate<SavingFigure> condition) {
    return byCode.values().stream().filter(condition).toList();
  }

  public Optional<SavingFigure> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The totals of these figures, one for each kind, in the order in which they are read. */
  public List<Total> totals(Collection<SavingFigure> figures) {
    return new Totals(this, figures).all();
  }

  /** The targets among these figures against which no figure of the programme is recorded. */
  public List<SavingFigure> unanswered(Collection<SavingFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.kind().isTarget() && figure.links().countedIn() == null)
        .filter(target -> where(each -> target.code().equals(each.links().against())).isEmpty())
        .toList();
  }

  private SavingFigure.Links known(SavingFigure.Links links) {
    return new SavingFigure.Links(known(links.against()), known(links.countedIn()));
  }

  private @Nullable String known(@Nullable String code) {
    return code != null && byCode.containsKey(code) ? code : null;
  }
}
