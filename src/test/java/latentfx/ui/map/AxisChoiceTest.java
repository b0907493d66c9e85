package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.projection.Basis;
import org.junit.jupiter.api.Test;

final class AxisChoiceTest {
    @Test
    void choosingAnAxisThatIsTakenSwapsTheTwo() {
        AxisChoice choice = new AxisChoice(Basis.PCA, 0, 1);
        assertEquals(new AxisChoice(Basis.PCA, 1, 0), choice.withX(Basis.PCA, 1));
        assertEquals(new AxisChoice(Basis.RAW, 2, 1), choice.withX(Basis.RAW, 2));
        assertEquals(new AxisChoice(Basis.PCA, 1, 0), choice.withY(Basis.PCA, 0));
        assertThrows(IllegalArgumentException.class, () -> new AxisChoice(Basis.PCA, 2, 2));
    }
}
