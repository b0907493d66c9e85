/**
 * What a window that ends without being asked to leaves behind, and how it is offered again: a folder for each window
 * with a lock that its process holds, regular saves, the answer of the user, and the writes that a closing window waits
 * for. Knows no model and no view; stands on the toolkit helpers only.
 */
@NullMarked
package latentfx.ui.session;

import org.jspecify.annotations.NullMarked;
