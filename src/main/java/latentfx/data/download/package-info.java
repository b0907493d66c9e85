/** Fetches MNIST from its mirrors, checked before it becomes visible. */
@NullMarked
package latentfx.data.download;

import org.jspecify.annotations.NullMarked;
