/** Savings figures and their honest totals, which never mix bases, frequencies or types. */
@org.jspecify.annotations.NullMarked
package productivity.saving;
