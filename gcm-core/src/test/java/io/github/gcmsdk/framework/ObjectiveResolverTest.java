package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gcmsdk.framework.Evidence.Kind;
import io.github.gcmsdk.framework.Resolution.Reason;
import io.github.gcmsdk.framework.Resolution.Refused;
import io.github.gcmsdk.framework.Resolution.Resolved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveResolverTest {

    private static final ObjectiveResolver RESOLVER = ObjectiveResolver.standard();

    private static int number(String text) {
        return RESOLVER.resolve(text).objective().map(Objective::number).orElse(0);
    }

    private static Refused refusal(String text) {
        Resolution resolution = RESOLVER.resolve(text);
        assertThat(resolution).as(text).isInstanceOf(Refused.class);
        return (Refused) resolution;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | Ob jective 9",
                "9 | O b j e c t i v e 9",
                "9 | objective9",
                "9 | OBJECTIVE#9",
                "9 | [9]",
                "9 | 09",
                "9 | ' 9 '",
                "9 | \"9\"",
                "9 | '''9'''",
                "9 | 9)",
                "9 | 9 :",
                "9 | GCM objective no. 9 – counter-smuggling",
                "9 | GCM Obj. 9; SDG 10.7, 16.4",
                "9 | Objective 9 (paragraph 25 of A/RES/73/195)",
                "9 | Objectif n° 9",
                "9 | Objetivo núm. 9",
                "9 | objetivo número 9",
                "9 | Obj.9.",
                "9 | 'The Global Compact''s Objective 9'",
                "9 | Counter-smuggling",
                "9 | COUNTER SMUGGLING.",
                "9 | Counter Smuggling of Migrants",
                "13 | Alternatives to Detention",
                "13 | alternatives-to-detention",
                "15 | Access to Basic Services",
                "16 | Inclusion & Social Cohesion",
                "4 | Legal Identity and Documentation",
                "6 | Recruitment & decent work",
                "18 | Skills Development & Recognition",
                "19 | Migrant & Diaspora Contributions",
                "2 | Minimize Adverse Drivers",
                "2 | MinimizeAdverseDrivers",
                "2 | minimize-adverse-drivers",
                "2 | minimize_adverse_drivers",
                "20 | REMITTANCES",
                "21 | DIGNIFIED_RETURN_AND_REINTEGRATION",
                "17 | Eliminate  all forms of discrim ination and promote evidence- based public discourse to shape perceptions of migration",
                "17 | Eliminate all forms of discrimination and promote evidence -based public discourse toshape perceptions of migration",
                "6 | Facilitate Fair And Ethical Recruitment And Safeguard Conditions That Ensure Decent Work",
                "11 | Manage borders in an integrated, secure and co-ordinated manner",
                "14 | Enhance consular protection, assistance & cooperation throughout the migration cycle",
                "14 | Enhance consular protection, assistance, and co-operation throughout the migration cycle",
                "12 | Strengthen certainty & predictability in migration procedures for appropriate screening, assessment & referral",
                "18 | Invest in skills development and facilitate mutual recognition of skills, qualifications & competences",
                "18 | Invest in skill development and facilitate mutual recognition of skills, qualifications and competencies",
                "21 | Cooperate in facilitating safe and dignified return and readmission as well as sustainable re-integration",
                "3 | Provide accurate & timely information at all stages of migration",
                "10 | Prevent, combat & eradicate trafficking in persons in the context of international migration",
                "1 | Collect and utilise accurate and disaggregated data as a basis for evidence based policies",
                "19 | Create conditions for migrants and diasporas to fully contribute to sustainable development",
                "8 | Save lives and establish coordinated international efforts on missing migrants (Objective 8)",
                "8 | Save lives & establish coordinated international efforts on missing migrants",
                "1 | Objective 1. Collect and utilize accurate and disaggregated data",
                "9 | Objective 9: Strengthen the transnational response to smug-gling of migrants",
                "20 | Promote faster, safer and cheaper transfer of remittances",
                "22 | Establish mechanisms for the portability of social security",
                "23 | Strengthen international cooperation and global partnerships",
                "7 | Address and reduce vulnerabilities in migr",
                "5 | Enhance availability and flexibility of pathways",
                "9 | 9",
                "9 | Objective 9",
                "9 | Objectif 9 : Combattre le trafic de migrants",
                "9 | Objetivo 9 – Combatir el tráfico de migrantes",
                "9 | 'Objectif 9 Renforcer l''action transnationale face au trafic de migrants'",
                "9 | Strengthenthe trans national response to smuggling of migrants",
                "5 | GCM Objective 5 - Regular pathways",
                "5 | 5 - Regular pathways",
                "9 | Objective 09",
                "2 | Minimize the adverse drivers and structural fac…",
                "2 | Minimize the adverse drivers and structural fac...",
                "13 | Objective 13: Use immigration detention only as a measure of last resort and work towards alternatives",
                "13 | Use immigration detention only as a measure of last resort",
                "8 | Objetivo 8 Salvar vidas",
                "21 | OBJECTIF 21",
                "23 | Objective 23 – Strengthen international cooperation",
                "7 | Obj 7: reduce vulnerability",
                "2 | 2. Minimise adverse drivers",
                "9 | GCM 9",
                "9 | #9",
                "9 | 9.",
                "9 | (9)",
                "9 | '9 - '",
                "9 | Objective nine",
                "9 | Objectif neuf",
                "11 | Objetivo once",
                "21 | Objective twenty-one",
                "21 | Objectif vingt et un",
                "20 | Remittances",
                "20 | REMESAS",
                "20 | Remesas",
                "1 | Data",
                "1 | Datos",
                "1 | Données",
                "1 | donnees",
                "9 | Migrant smuggling",
                "9 | smuggling of migrants",
                "10 | trafficking in persons",
                "21 | return and reintegration",
                "23 | Strengthen international cooperation and global partnerships for safe, orderly and regular migration",
                "9 | Objective 9 (SDG 10.7)",
                "9 | Objective 9 / para 25",
                "9 | para 25",
                "9 | §25",
                "9 | paragraph 25",
                "9 | A/RES/73/195, para. 25",
                "20 | para 36(a)",
                "9 | Objective 9(a)",
                "9 | Objective 9 of the Global Compact for Migration",
                "9 | Objective 9 of the GCM",
                "9 | 9.0",
                "9 | Objective 9 (2025)",
                "9 | 2025 Objective 9",
                "10 | 10. Eradicate trafficking",
                "10 | Eradicate trafficking (10)",
                "21 | Return and reintegration (21)",
                "10 | Objective 10: counter trafficking",
                "8 | Objective 8: data on missing migrants",
                "9 | 9th objective",
                "8 | SAVE LIVES",
                "8 | '  save   lives'",
                "8 | Sauver des vies",
                "17 | Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration",
                "17 | ELIMINATE ALL FORMS OF DISCRIMINATION AND PROMOTE EVIDENCE BASED PUBLIC DISCOURSE",
                "21 | Objective 21: re-integration support",
                "4 | GCM-04",
                "4 | OBJ_04",
                "4 | obj4",
                "4 | Objective4",
                "4 | Objective4:Ensure that all migrants have proof of legal identity",
                "16 | Objective 16 Inclusion & social cohesion",
                "15 | Access to basic services",
                "6 | Facilitate fair and ethical recruitement and safeguard conditions that ensure decent work",
                "19 | 19. Create conditions for migrants and diasporas to fully contribute",
                "5 | “Regular pathways”",
                "5 | Objective “5”",
                "9 | 9, 9",
                "22 | Objective 22. Social protection",
                "22 | 22 social security",
                "14 | 14 Consular assistance",
                "11 | 11: Border management",
                "3 | 3 - Information",
                "13 | 13 Alternatives to immigration detention",
                "13 | Alternatives to immigration detention",
                "23 | Objetivo 23: Cooperación internacional",
                "23 | Objective ２３",
                "9 | ٩",
                "23 | objective 23 of 23",
                "23 | Objective 23, international cooperation",
                "10 | Objective 10 – Prevent, combat and eradicate trafficking in persons in the context of international migration (SDG 5.2, 8.7, 10.7, 16.2)",
                "9 | Obj. n° 9",
                "9 | Objective No. 9",
                "9 | Objetivo n.º 9",
                "18 | Objectif 18 : Investir dans le perfectionnement des compétences",
                "20 | Promote faster, safer and cheaper transfers of remittances and foster financial inclusion",
                "20 | promotefastersaferandcheapertransferofremittancesandfosterfinancialinclusionofmigrants",
                "20 | Objective 20: Promote faster, safer and cheaper transfer of remit",
                "9 | Objective: 9",
                "9 | Objective 9.",
                "9 | Objective 9,",
                "9 | Objective 9;",
                "13 | Obj. 13 - immigration detention",
                "21 | return, readmission and reintegration",
                "1 | Collect and utilise accurate & disaggregated data",
                "8 | Sauver des vies et coordonner l'action pour les migrants disparus",
                "9 | Strenghten transnational responce to smugling of migrants",
                "10 | Objectif 10 : traite des êtres humains",
                "10 | Objetivo 10: trata de seres humanos",
                "9 | Obj. 9 - passeurs",
                "9 | Obj. 9: trafic illicite de migrants",
                "20 | Objectif 20 : transferts de fonds",
                "18 | Objectif 18 : compétences",
                "9 | Objective 9: Action plan against smuggling",
                "10 | Objective 10 (SDG 16.2)",
                "9 | Objective 9 people smuggling",
                "8 | Objetivo 8 personas desaparecidas",
                "1 | Collect and utilize accurate and disaggregated data as a basis for evidence-based policies (Objective 1)",
                "9 | Objective 9 2025"
            })
    void namesAreResolved(int number, String text) {
        assertThat(number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_MATCH | 9 | Objective 9: train 30 officers",
                "NO_MATCH | 19 | GCM objective 19 - COVID-19",
                "NO_MATCH | 9 | GCM objective 9 (Agenda 2030)",
                "NO_MATCH | 9 | National Action Plan, GCM objective 9",
                "NO_MATCH | - | Data collection and analysis",
                "NO_MATCH | - | International protection",
                "NO_MATCH | - | Social inclusion",
                "NO_MATCH | - | labour migration",
                "NO_MATCH | - | decent",
                "NO_MATCH | 21 | return to work",
                "NO_MATCH | 18 | skills",
                "NO_MATCH | 10 | Human trafficking",
                "NO_MATCH | 11 | Border management",
                "NO_MATCH | - | GCM Objective",
                "NO_MATCH | - | Objectives",
                "NO_MATCH | - | none",
                "NO_MATCH | - | N/A",
                "NO_MATCH | - | -",
                "NO_MATCH | - | ?",
                "NO_MATCH | - | TBD",
                "NO_MATCH | - | n.a.",
                "NO_MATCH | - | Objective ?",
                "NO_MATCH | - | Objective X",
                "AMBIGUOUS | 9 10 | Objective 9?10",
                "AMBIGUOUS | 9 10 | Objective 9 or 10",
                "AMBIGUOUS | 9 10 | Obj 9+10",
                "AMBIGUOUS | 9 10 | Obj. 9 / Obj. 10",
                "AMBIGUOUS | 9 10 21 | Objectives: 9, 10, 21",
                "AMBIGUOUS | 9 10 | 9;10",
                "NO_MATCH | - | 9.10",
                "NO_MATCH | - | Objective 910",
                "NO_MATCH | - | Objective 99",
                "NO_MATCH | - | Objective 1000000000000",
                "NO_MATCH | 1 | 1e1",
                "NO_MATCH | 9 | 0x9",
                "NO_MATCH | 9 | 9a",
                "NO_MATCH | 9 | A9",
                "NO_MATCH | 9 | v9",
                "NO_MATCH | - | 9€",
                "NO_MATCH | - | $9",
                "NO_MATCH | 9 | 9 USD",
                "NO_MATCH | 9 | USD 9",
                "NO_MATCH | 9 | 9 km",
                "NO_MATCH | 9 | September 9",
                "NO_MATCH | 9 | 9 September 2025",
                "NO_MATCH | 1 | 1 Jan",
                "NO_MATCH | - | 2025-09-01",
                "AMBIGUOUS | 10 | 10:30",
                "AMBIGUOUS | 10 23 | 10/23",
                "AMBIGUOUS | 10 23 | 23/10/2025",
                "NO_MATCH | 9 | 9th",
                "NO_MATCH | 9 | 9th Forum",
                "NO_MATCH | 2 | Phase 2",
                "NO_MATCH | 1 | Pillar 1: Data",
                "NO_MATCH | 1 | Outcome 1: data",
                "NO_MATCH | - | Output 2.1",
                "NO_MATCH | 3 | Result 3: information provision",
                "NO_MATCH | - | Indicator 8.8.1",
                "NO_MATCH | - | SDG8.8",
                "NO_MATCH | 10 | SDG 16.2: trafficking",
                "NO_MATCH | 5 | SDG 10.7 - Regular pathways?",
                "NO_MATCH | - | Goal 10: Reduced inequalities",
                "NO_MATCH | 20 | Target 10.c remittances",
                "NO_MATCH | - | paragraph 45(a)",
                "NO_MATCH | - | para 15",
                "AMBIGUOUS | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 | paras 17-39",
                "AMBIGUOUS | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 | para 17 to 39",
                "NO_MATCH | 9 | para 25 of the Progress Declaration",
                "NO_MATCH | 9 | article 9",
                "NO_MATCH | 13 | Article 13 UDHR",
                "AMBIGUOUS | 2 23 | principle 2: international cooperation",
                "NO_MATCH | 2 | thematic area 2",
                "AMBIGUOUS | 4 8 9 | Round Table 2 (objectives 4, 8, 9)",
                "NO_MATCH | - | IMRF 2022",
                "NO_MATCH | - | A/RES/73/195",
                "NO_MATCH | - | A/79/590",
                "NO_MATCH | - | MIG00",
                "NO_MATCH | - | XM-DAC-47066",
                "NO_MATCH | - | 15190",
                "NO_MATCH | - | safe migration",
                "NO_MATCH | - | migrant protection",
                "NO_MATCH | - | vulnerable migrants",
                "NO_MATCH | - | people",
                "NO_MATCH | - | international migration",
                "NO_MATCH | - | regular",
                "NO_MATCH | - | inclusion",
                "NO_MATCH | - | integration",
                "NO_MATCH | - | recognition",
                "NO_MATCH | - | documentation",
                "NO_MATCH | 4 | identity",
                "NO_MATCH | - | information",
                "NO_MATCH | - | provision",
                "NO_MATCH | - | access",
                "NO_MATCH | - | services",
                "NO_MATCH | 11 | borders",
                "NO_MATCH | 17 | discrimination",
                "NO_MATCH | - | reduce",
                "NO_MATCH | - | Promote",
                "NO_MATCH | - | Strengthen international law enforcement cooperation",
                "NO_MATCH | - | Provide access to education",
                "AMBIGUOUS | 15 20 | Provide access to basic services to refugees in camps and remittances",
                "NO_MATCH | - | Eliminate all forms of violence against women",
                "NO_MATCH | - | Ensure that all migrants have access to health",
                "AMBIGUOUS | 11 23 | Enhance international cooperation on border data",
                "NO_MATCH | 21 | Cooperate in facilitating safe",
                "NO_MATCH | 22 | Establish mechanisms",
                "NO_MATCH | - | Manage migration",
                "AMBIGUOUS | 8 21 | Save lives and return",
                "NO_MATCH | - | Minimize adverse effects",
                "NO_MATCH | - | Facilitate fair trade",
                "NO_MATCH | - | Prevent, combat and eradicate terrorism",
                "NO_MATCH | 9 | Prevent, combat and eradicate smuggling",
                "DISAGREEMENT | 9 10 | Objective 9: Prevent, combat and eradicate trafficking in persons",
                "DISAGREEMENT | 21 23 | Objective 21 International cooperation and partnerships",
                "DISAGREEMENT | 15 16 | Objective 16: Access to services",
                "DISAGREEMENT | 12 13 | Obj 13 – screening and referral",
                "DISAGREEMENT | 14 15 | objetivo 15 protección consular",
                "DISAGREEMENT | 14 22 | Objectif 22 - Protection consulaire",
                "DISAGREEMENT | 14 22 | 14 - Protection sociale",
                "DISAGREEMENT | 14 22 | 22 Proteccion consular",
                "DISAGREEMENT | 4 18 | 18. Reconocimiento de la identidad jurídica",
                "NO_MATCH | 5 | Objectif 5 du Plan national",
                "NO_MATCH | 5 | Objetivo 5 del Plan Nacional de Desarrollo",
                "NO_MATCH | 5 | Objetivo estratégico 5",
                "NO_MATCH | 1 | Objetivo específico 1: datos",
                "NO_MATCH | - | ODS - Objetivo 10",
                "NO_MATCH | - | SDG Objective 10",
                "NO_MATCH | - | ODS: Objetivo 5",
                "DISAGREEMENT | 21 23 | Obj. 23: return and reintegration",
                "DISAGREEMENT | 21 23 | 23 return",
                "DISAGREEMENT | 21 23 | Obj. 23: returnandreintegration",
                "DISAGREEMENT | 21 23 | Obj. 23: re turn and reinte gration",
                "NO_MATCH | - | migration",
                "NO_MATCH | - | 24",
                "NO_MATCH | - | SDG 10.7",
                "NO_MATCH | - | 10.7",
                "NO_MATCH | - | ''",
                "NO_MATCH | - | 0",
                "NO_MATCH | - | -1",
                "AMBIGUOUS | 9 10 | 9, 10",
                "AMBIGUOUS | 9 10 | objectives 9 and 10",
                "AMBIGUOUS | 9 10 | Objectives 9 & 10",
                "AMBIGUOUS | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 | Objectives 1-23",
                "NO_MATCH | - | all objectives",
                "NO_MATCH | - | cross-cutting",
                "NO_MATCH | - | General",
                "NO_MATCH | 9 | smuggling",
                "NO_MATCH | - | country of origin",
                "NO_MATCH | - | global partnerships",
                "NO_MATCH | - | safe, orderly and regular migration",
                "NO_MATCH | - | Global Compact for Safe, Orderly and Regular Migration",
                "NO_MATCH | - | regular migration",
                "NO_MATCH | 23 | international",
                "NO_MATCH | - | protection",
                "NO_MATCH | - | sustainable development",
                "NO_MATCH | - | human rights",
                "DISAGREEMENT | 2 20 | Objective 20: Minimize the adverse drivers and structural factors that compel people to leave their country of origin",
                "DISAGREEMENT | 9 10 | Objective 10 (para 25)",
                "NO_MATCH | - | 25",
                "NO_MATCH | - | 36(a)",
                "AMBIGUOUS | 4 20 | Objective 20(a)",
                "NO_MATCH | - | ODS 10",
                "NO_MATCH | - | ODD 10.7",
                "NO_MATCH | - | SDG 9",
                "NO_MATCH | - | Goal 9",
                "NO_MATCH | - | Target 9",
                "NO_MATCH | - | objetivo de desarrollo sostenible 10",
                "NO_MATCH | 2 | Specific objective 2: improve data",
                "NO_MATCH | 3 | Strategic Objective 3",
                "NO_MATCH | 2 | Objectif spécifique 2",
                "NO_MATCH | - | GCR objective 3",
                "NO_MATCH | - | Objective 3 of the Global Compact on Refugees",
                "NO_MATCH | 3 | Objective 3 of the National Migration Policy",
                "NO_MATCH | - | 9.1",
                "NO_MATCH | - | 9.5",
                "NO_MATCH | - | Objective 9.1",
                "NO_MATCH | - | 2025",
                "NO_MATCH | 19 | COVID-19",
                "NO_MATCH | 12 | 12 trainings held",
                "NO_MATCH | 5 | 5 workshops",
                "NO_MATCH | 2 | Round table 2",
                "NO_MATCH | - | 9 %",
                "DISAGREEMENT | 9 10 | Objective 9: trafficking in persons",
                "DISAGREEMENT | 9 10 | Objective 9: counter trafficking",
                "NO_MATCH | - | the 23 objectives",
                "NO_MATCH | - | 23 objectives of the GCM",
                "NO_MATCH | - | GCM 23 objectives",
                "AMBIGUOUS | 9 10 | Objective 9 and Objective 10",
                "NO_MATCH | 5 | Irregular pathways",
                "AMBIGUOUS | 8 12 | Save 12 lives",
                "AMBIGUOUS | 9 10 | 9 or 10",
                "AMBIGUOUS | 9 10 | 9/10",
                "AMBIGUOUS | 9 10 | 9-10",
                "AMBIGUOUS | 9 10 | 9 10",
                "DISAGREEMENT | 9 10 | 9 - Eradicate trafficking",
                "DISAGREEMENT | 20 | 24: remittances",
                "DISAGREEMENT | 20 | Objective 24: remittances",
                "DISAGREEMENT | 20 23 | Objective 23: Remittances",
                "NO_MATCH | - | Objective IX",
                "AMBIGUOUS | 9 | Objective 9 and 24",
                "AMBIGUOUS | 9 10 11 | Objectives 9, 10, and 11",
                "NO_MATCH | - | Agenda 2030",
                "NO_MATCH | 4 | Ensure that all migrants",
                "NO_MATCH | - | Strengthen",
                "NO_MATCH | 23 | Renforcer la coopération",
                "NO_MATCH | - | cooperation",
                "NO_MATCH | - | social",
                "NO_MATCH | - | action 20.a",
                "NO_MATCH | - | Objective",
                "NO_MATCH | - | GCM",
                "AMBIGUOUS | 9 10 11 12 | objectives 9 to 12",
                "NO_MATCH | 9 | 9 countries",
                "NO_MATCH | 2 | 2 countries of origin",
                "NO_MATCH | 10 | 10 persons",
                "AMBIGUOUS | 20 21 | remittances and return",
                "AMBIGUOUS | 9 10 | smuggling and trafficking",
                "AMBIGUOUS | 9 10 | trafficking and smuggling of migrants",
                "DISAGREEMENT | 9 10 | Obj. 10: trafic illicite de migrants",
                "DISAGREEMENT | 9 10 | Objectif 10 - passeurs",
                "DISAGREEMENT | 8 10 | Obj. 8: traite",
                "DISAGREEMENT | 8 10 | Obj 8: trata",
                "DISAGREEMENT | 9 10 | Obj 9 : traite",
                "DISAGREEMENT | 9 10 | Objectif 9: traite des êtres humains",
                "DISAGREEMENT | 9 20 | Obj. 9: transferts de fonds",
                "DISAGREEMENT | 6 18 | Objectif 6 : compétences",
                "DISAGREEMENT | 6 18 | Objetivo 6: competencias",
                "DISAGREEMENT | 6 18 | Objective 6: skills",
                "DISAGREEMENT | 9 10 | Objective 9: victims of human trafficking",
                "DISAGREEMENT | 8 9 | Objetivo 8: contrabando de migrantes",
                "DISAGREEMENT | 4 20 | Objectif 4 : transfert de fonds",
                "DISAGREEMENT | 4 20 | Objetivo 4: envío de remesas",
                "DISAGREEMENT | 9 21 | Objectif 9 : rapatriement",
                "DISAGREEMENT | 4 17 | Objectif 4 : xénophobie",
                "DISAGREEMENT | 9 14 | Objetivo 9: consulados",
                "DISAGREEMENT | 9 11 | Objectif 9 : contrôle frontalier",
                "DISAGREEMENT | 5 8 | Objetivo 5: búsqueda y rescate",
                "AMBIGUOUS | 9 10 | Objectif 10 : traite de personnes et trafic de migrants",
                "NO_MATCH | 9 | passeurs",
                "NO_MATCH | 10 | traite des êtres humains",
                "NO_MATCH | 20 | 20 transferts de fonds",
                "NO_MATCH | 1 | obj 1O",
                "NO_MATCH | 1 | Obj 1l",
                "NO_MATCH | 2 | Objective 2O",
                "NO_MATCH | 1 | Objective 1 O",
                "AMBIGUOUS | 1 3 13 | Objective 1_3",
                "AMBIGUOUS | 3 9 | Agenda 2063, aspiration 3, objective 9",
                "NO_MATCH | 5 | Enhance availability and flexibility of pathways for irregular migration",
                "NO_MATCH | 9 | Obj. 9x: counter smugglin",
                "NO_MATCH | 1 | 1O. disaggregated data",
                "AMBIGUOUS | 1 3 13 | Objectif 1 3",
                "AMBIGUOUS | 1 11 | Objectif 1 1",
                "AMBIGUOUS | 2 20 | Objective 2 0",
                "NO_MATCH | 1 | 1 1",
                "AMBIGUOUS | 20 | Objective 20 000",
                "NO_MATCH | 10 | Agenda 2030, objectif 10",
                "NO_MATCH | 8 | Agenda 2030 objetivo 8",
                "NO_MATCH | 10 | 2030 Agenda, objective 10",
                "NO_MATCH | 10 | 2030 Agenda for Sustainable Development, objective 10",
                "NO_MATCH | 10 | Objective 10 (2030 Agenda)",
                "NO_MATCH | 10 | Objective 10, 2030 Agenda for Sustainable Development",
                "NO_MATCH | 8 | objetivo 8 de la Agenda 2030",
                "NO_MATCH | 10 | objectif 10 dans l'Agenda 2030",
                "NO_MATCH | 4 | National Action Plan objective 4",
                "NO_MATCH | 4 | Objective 4 - National Action Plan",
                "NO_MATCH | 4 | Plan d'action national, objectif 4",
                "NO_MATCH | 5 | Plan Nacional de Desarrollo, objetivo 5",
                "NO_MATCH | 3 | Stratégie nationale : objectif 3",
                "NO_MATCH | 3 | Plan objective 3",
                "AMBIGUOUS | 2 3 | Pillar 2 Objective 3",
                "NO_MATCH | 3 | Pillar II - Objective 3",
                "AMBIGUOUS | 2 3 | Objective 3 (Pillar 2)",
                "AMBIGUOUS | 3 10 | UNSDCF outcome 3, objective 10",
                "AMBIGUOUS | 3 10 | Objective 10, UNSDCF outcome 3",
                "DISAGREEMENT | 10 20 | Agenda 2030, objective 10: remittances",
                "NO_MATCH | 20 | objective 20 million USD",
                "NO_MATCH | 5 | Objective 5 years",
                "NO_MATCH | 5 | Objective 5-year plan",
                "NO_MATCH | 5 | Objectif 5 ans",
                "NO_MATCH | 20 | Objetivo 20 millones",
                "NO_MATCH | 20 | Objective 20 per cent",
                "NO_MATCH | 22 | Social protection and social security reform",
                "NO_MATCH | 17 | Eliminate discrimination against women in work"
            })
    void doubtsAreRefused(Reason reason, String candidates, String text) {
        Refused refused = refusal(text);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.candidates().stream()
                        .map(o -> Integer.toString(o.number()))
                        .toList())
                .isEqualTo("-".equals(candidates) ? List.of() : List.of(candidates.split(" ")));
    }

    @Test
    void evidenceSaysWhatMatchedInOurWords() {
        Resolved resolved = (Resolved) RESOLVER.resolve("  OBJETIVO 20 -- remesas");

        assertThat(resolved.found()).isEqualTo(Objective.REMITTANCES);
        assertThat(resolved.evidence())
                .contains(
                        new Evidence(Kind.NUMBER, Objective.REMITTANCES, null, "20"),
                        new Evidence(Kind.HANDLE, Objective.REMITTANCES, "es", "Remesas"));
        assertThat(refusal("Obj. 23: return and reintegration").evidence())
                .containsExactly(
                        new Evidence(Kind.WORDS, Objective.of(21), "en", "return"),
                        new Evidence(Kind.WORDS, Objective.of(21), "en", "reintegration"),
                        new Evidence(Kind.NUMBER, Objective.of(23), null, "23"));
        assertThat(RESOLVER.resolve("para 25").evidence())
                .containsExactly(new Evidence(Kind.PARAGRAPH, Objective.of(9), null, "25"));
        assertThat(RESOLVER.resolve("renforcer l'action transnationale face au traffic de migrants")
                        .evidence())
                .first()
                .returns(Kind.TITLE, Evidence::kind)
                .returns("fr", Evidence::language)
                .returns(Objective.of(9).title("fr").orElseThrow(), Evidence::piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | ''",
                "9 | Counter smuggling",
                "9 | Objective 9",
                "9 | 9",
                "9 | Workshop in Islamabad",
                "9 | SDG 10.7",
                "21 | Return and reintegration of migrant workers",
                "13 | Use immigration detention only as a measure of last resort"
            })
    void numberAndWordsTogether(int number, String text) {
        assertThat(RESOLVER.resolve(number, text).objective()).contains(Objective.of(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 | return and reintegration | DISAGREEMENT | 21 23",
                "23 | Objective 21 | DISAGREEMENT | 21 23",
                "23 | 21 | DISAGREEMENT | 21 23",
                "9 | 9, 10 | AMBIGUOUS | 9 10",
                "24 | remittances | DISAGREEMENT | 20",
                "24 | migration | NO_MATCH | -",
                "0 | '' | NO_MATCH | -",
                "20 | Minimize the adverse drivers and structural factors | DISAGREEMENT | 2 20"
            })
    void numberAndWordsApart(int number, String text, Reason reason, String candidates) {
        Refused refused = (Refused) RESOLVER.resolve(number, text);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.candidates().stream()
                        .map(o -> Integer.toString(o.number()))
                        .toList())
                .isEqualTo("-".equals(candidates) ? List.of() : List.of(candidates.split(" ")));
    }

    @Test
    void longTextsAreRefusedUnread() {
        String padding = " ".repeat(ObjectiveResolver.LONGEST - 11);

        assertThat(number("Objective 9" + padding)).isEqualTo(9);
        assertThat(refusal("Objective 9" + padding + " ").reason()).isEqualTo(Reason.NO_MATCH);
        assertThat(RESOLVER.resolve(9, padding + padding)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "a",
                "- ",
                "(",
                "objective ",
                "obj 9 and ",
                "sdg 1.1, ",
                "e ",
                "\u0301",
                "ﬃ",
                "9.",
                "n°"
            })
    @Timeout(60) // a search that tries all ways takes hours
    void awkwardTextsAreReadInGoodTime(String piece) {
        String text = piece.repeat(ObjectiveResolver.LONGEST / piece.length());

        RESOLVER.resolve(text);
        RESOLVER.labelDisagreement(text);
    }

    @Test
    void nullIsNoText() {
        assertThatNullPointerException()
                .isThrownBy(() -> RESOLVER.resolve(nothing()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> RESOLVER.resolve(9, nothing()))
                .withMessage("text");
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static String nothing() {
        return null;
    }
}
