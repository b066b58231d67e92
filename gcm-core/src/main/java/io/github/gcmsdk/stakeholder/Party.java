package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.record.GcmRecord;

/** Who can make a pledge: a stakeholder, or a network of stakeholders. */
public sealed interface Party extends GcmRecord permits Stakeholder, MigrationNetwork {}
