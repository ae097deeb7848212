/** Dates as people say them, read day first: {@code 29/7}, {@code next Friday}, {@code Q3}. */
@org.jspecify.annotations.NullMarked
package productivity.value.phrase;
