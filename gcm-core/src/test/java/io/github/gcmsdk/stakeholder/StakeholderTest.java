package io.github.gcmsdk.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import org.junit.jupiter.api.Test;

class StakeholderTest {

    private static final Dataset DATASET = Dataset.builder()
            .add(
                    Stakeholder.builder("iom").build(),
                    Stakeholder.builder("iom-pakistan").parent("iom").build(),
                    Stakeholder.builder("iom-lahore").parent("iom-pakistan").build(),
                    Stakeholder.builder("desk")
                            .parent(Ref.<Stakeholder>external("registry", "7"))
                            .build(),
                    Stakeholder.builder("a").parent("b").build(),
                    Stakeholder.builder("b").parent("a").build())
            .build();

    @Test
    void organizationIsTheTopOfTheChain() {
        assertThat(Stakeholder.organizationOf("iom-lahore", DATASET)).isEqualTo("iom");
        assertThat(Stakeholder.organizationOf("iom", DATASET)).isEqualTo("iom");
    }

    @Test
    void aChainEndsWhereTheDatasetDoes() {
        assertThat(Stakeholder.organizationOf("nobody", DATASET)).isEqualTo("nobody");
        assertThat(Stakeholder.organizationOf("desk", DATASET)).isEqualTo("desk");
    }

    @Test
    void aCycleIsFollowedOnce() {
        assertThat(Stakeholder.organizationOf("a", DATASET)).isEqualTo("b");
    }
}
