/** Working days: weekdays without bank holidays and the programme's own closures. */
@org.jspecify.annotations.NullMarked
package productivity.workday;
