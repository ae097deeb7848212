package productivity.slack.modal;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody has filled in so far, by the names of the fields. */
final class FilledIn {
  private final Map<String, Map<String, ViewState.Value>> values;

  FilledIn(@Nullable ViewState state) {
    this.values =
        state == null ? Map.of() : Objects.requireNonNullElse(state.getValues(), Map.of());
  }

  /** Where a field stands, for saying what is wrong with it. */
  Optional<String> block(String name) {
    return values.entrySet().stream()
        .filter(block -> block.getValue().containsKey(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** As typed; empty where nothing was. */
  String text(String name) {
    return value(name, ViewState.Value::getValue).orElse("");
  }

  Optional<String> option(String name) {
    return value(name, ViewState.Value::getSelectedOption)
        .flatMap(option -> Optional.ofNullable(option.getValue()));
  }

  Optional<LocalDate> day(String name) {
    try {
      return value(name, ViewState.Value::getSelectedDate).map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> value(String name, Function<ViewState.Value, @Nullable T> part) {
    return values.values().stream()
        .flatMap(block -> Optional.ofNullable(block.get(name)).stream())
        .findFirst()
        .flatMap(value -> Optional.ofNullable(part.apply(value)));
  }
}
