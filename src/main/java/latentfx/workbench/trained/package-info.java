/**
 * The folder in which every trained model is kept: one model file each, no index. Several programs may use it at once.
 */
@NullMarked
package latentfx.workbench.trained;

import org.jspecify.annotations.NullMarked;
