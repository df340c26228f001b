"""The files for a cluster, against the schemas of Kubernetes' own API, and what those schemas cannot see."""

import subprocess

import pytest
import yaml

from tests.conftest import ROOT
from tools.deploy_check import VENV

FOLDER = ROOT / "deploy" / "kubernetes"
NO_OBJECT = {"kustomization.yaml", "jupyterhub-values.yaml"}
MANIFESTS = sorted(path for path in FOLDER.glob("*.yaml") if path.name not in NO_OBJECT)
VERSION = "1.37"


def validate(*paths):
    command = [VENV / "bin" / "kubernetes-validate", "--strict", "--kubernetes-version", VERSION, *paths]
    return subprocess.run([str(each) for each in command], capture_output=True, text=True, check=False)


def read(name):
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


@pytest.mark.deployed
def test_manifests_fit_the_schemas():
    result = validate(*MANIFESTS)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.deployed
@pytest.mark.parametrize(("old", "new"), [("readinessProbe", "readynessProbe"), ("replicas: 2", "replicas: two"), ("  selector:\n    matchLabels", "  selectors:\n    matchLabels")])
def test_the_validator_sees_a_mistake(tmp_path, old, new):
    text = (FOLDER / "deployment.yaml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "deployment.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    assert validate(tmp_path / "deployment.yaml").returncode != 0


def test_kustomization_names_every_manifest():
    assert sorted(read("kustomization.yaml")["resources"]) == [path.name for path in MANIFESTS]
    assert {read(path.name).get("metadata", {}).get("namespace", "werkzekerheid") for path in MANIFESTS} == {read("kustomization.yaml")["namespace"]}


def test_everything_selects_the_pods():
    pods = read("deployment.yaml")["spec"]["template"]
    labels = pods["metadata"]["labels"]
    selectors = [
        read("deployment.yaml")["spec"]["selector"]["matchLabels"],
        read("service.yaml")["spec"]["selector"],
        read("networkpolicy.yaml")["spec"]["podSelector"]["matchLabels"],
        read("poddisruptionbudget.yaml")["spec"]["selector"]["matchLabels"],
        pods["spec"]["topologySpreadConstraints"][0]["labelSelector"]["matchLabels"],
    ]
    assert all(each.items() <= labels.items() for each in selectors)
    backend = read("ingress.yaml")["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]
    assert backend["name"] == read("service.yaml")["metadata"]["name"]
    assert backend["port"]["name"] in {each["name"] for each in read("service.yaml")["spec"]["ports"]}
    assert read("service.yaml")["spec"]["ports"][0]["targetPort"] in {each["name"] for each in pods["spec"]["containers"][0]["ports"]}


def test_a_pod_may_little():
    spec = read("deployment.yaml")["spec"]["template"]["spec"]
    container = spec["containers"][0]
    assert spec["securityContext"]["runAsNonRoot"] and not spec["automountServiceAccountToken"]
    assert container["securityContext"] == {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
    assert container["resources"]["limits"]["memory"] and container["resources"]["limits"]["cpu"]
    assert {"startupProbe", "readinessProbe", "livenessProbe"} <= container.keys()
    # One pod at least stays when a node is emptied, and there are more than one.
    assert read("poddisruptionbudget.yaml")["spec"]["minAvailable"] < read("deployment.yaml")["spec"]["replicas"]
    assert read("networkpolicy.yaml")["spec"]["egress"] == []


def test_the_hub_and_the_book_share_one_host():
    values, ingress = read("jupyterhub-values.yaml"), read("ingress.yaml")
    assert values["ingress"]["hosts"] == [rule["host"] for rule in ingress["spec"]["rules"]]
    assert values["hub"]["baseUrl"] == "/trainers/"
    # Only a password given at installation, none in this file.
    assert values["hub"]["config"]["SharedPasswordAuthenticator"]["user_password"] == ""
