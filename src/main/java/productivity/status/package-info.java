/** The read model that every surface shares: one report per question, computed from the domain. */
@org.jspecify.annotations.NullMarked
package productivity.status;
