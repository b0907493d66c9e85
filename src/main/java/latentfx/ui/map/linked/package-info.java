/**
 * What maps share with each other: the sample under the cursor, the selection, the classes that are switched off, and which
 * samples these are about. Knows no map.
 */
@NullMarked
package latentfx.ui.map.linked;

import org.jspecify.annotations.NullMarked;
