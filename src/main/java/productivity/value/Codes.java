package productivity.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of each {@link Coded} enum by their codes, since a large answer reads many. */
final class Codes {
  private static final ClassValue<Map<String, Coded>> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected Map<String, Coded> computeValue(Class<?> type) {
          Map<String, Coded> byCode = new HashMap<>();
          for (Object each : type.getEnumConstants()) {
            Coded coded = (Coded) each;
            byCode.put(coded.code(), coded);
          }
          return Map.copyOf(byCode);
        }
      };

  private Codes() {}

  static <E extends Enum<E> & Coded> @Nullable E find(Class<E> type, String code) {
    return type.cast(OF_TYPE.get(type).get(code));
  }
}
